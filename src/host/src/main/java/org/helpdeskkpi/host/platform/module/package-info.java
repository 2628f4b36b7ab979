/** The modules of an app's descriptor. */
package org.helpdeskkpi.host.platform.module;
