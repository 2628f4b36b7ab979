package org.helpdeskkpi.host.platform.template;

/** HTML of the host's own making that goes into its pages as it is. */
public record Raw(String html) {
    @Override
    public String toString() {
        return html;
    }
}
