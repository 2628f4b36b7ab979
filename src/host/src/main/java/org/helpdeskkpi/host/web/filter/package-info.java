/** What every request passes through. */
package org.helpdeskkpi.host.web.filter;
