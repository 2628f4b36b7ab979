/** Dashboards and the gadgets on them. */
package org.helpdeskkpi.host.web.gadget;
