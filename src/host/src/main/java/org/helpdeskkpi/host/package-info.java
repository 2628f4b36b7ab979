/** A small Jira-like host that runs the app without Jira. */
package org.helpdeskkpi.host;
