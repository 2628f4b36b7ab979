/** Holds the core to its rules; the canaries break one each, to prove that the rules bite. */
package org.helpdeskkpi.core.architecture;
