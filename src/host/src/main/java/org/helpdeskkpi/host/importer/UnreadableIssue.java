package org.helpdeskkpi.host.importer;

/** Why an issue can't be taken, as a sentence for whoever made the file. */
final class UnreadableIssue extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableIssue(String sentence) {
        super(sentence, null, false, false);
    }
}
