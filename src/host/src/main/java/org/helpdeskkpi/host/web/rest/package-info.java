/** REST as Jira mounts and guards it. */
package org.helpdeskkpi.host.web.rest;
