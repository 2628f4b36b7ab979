/** The host's own pages and what surrounds the app's pages. */
package org.helpdeskkpi.host.web.page;
