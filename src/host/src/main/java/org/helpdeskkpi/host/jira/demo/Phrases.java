package org.helpdeskkpi.host.jira.demo;

import java.util.List;
import java.util.Map;

/** What people in the demo write. */
final class Phrases {
    private static final Map<String, List<String>> SUBJECTS =
            Map.of(
                    Cast.BILLING,
                            List.of(
                                    "Invoice shows the wrong address",
                                    "Charged twice this month",
                                    "Need a copy of an old invoice",
                                    "Refund has not arrived"),
                    Cast.ACCOUNTS,
                            List.of(
                                    "Can't log in since this morning",
                                    "Please add a colleague",
                                    "Password mail never comes",
                                    "Change the owner of our account"),
                    Cast.TECHNICAL,
                            List.of(
                                    "Export stops half way",
                                    "Page stays blank after the update",
                                    "Mobile app loses its connection",
                                    "Reports are very slow"),
                    Cast.DEVELOPMENT,
                            List.of(
                                    "API answers with an error 500",
                                    "Totals differ by one cent",
                                    "Webhook is sent twice",
                                    "Time zone is ignored in the calendar"));

    static final List<String> REPLIES =
            List.of(
                    "Thank you for telling us. I have looked into it and set it right.",
                    "I could see the problem on our side. Please try again now.",
                    "This is done. Let me know if anything is still missing.");
    static final List<String> QUESTIONS =
            List.of(
                    "Could you tell me when it happened last?",
                    "Which browser do you use, and which version?",
                    "Please send me the number of the invoice.");
    static final List<String> ANSWERS =
            List.of(
                    "It was around nine this morning.",
                    "The newest one, and it happens every time.",
                    "Here you are, I hope that is enough.");
    static final List<String> NOTES =
            List.of(
                    "Asked a colleague about it.",
                    "Same as last week, see the log.",
                    "Handing this up, it needs a change in the code.");
    static final List<String> THANKS = List.of("Thanks, works!", "Great, thank you.", "Perfect!");
    static final List<String> AGAIN =
            List.of("It is back again.", "Unfortunately that did not help for long.");
    static final String RECEIVED = "We have received your request and will answer soon.";

    private Phrases() {}

    static List<String> subjects(String desk) {
        return SUBJECTS.get(desk);
    }
}
