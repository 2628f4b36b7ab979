/** Velocity as Jira runs it: references escaped, methods only from the allowlist. */
package org.helpdeskkpi.host.platform.template;
