/** The host's web server. */
package org.helpdeskkpi.host.web;
