package org.helpdeskkpi.host.report;

import java.util.List;
import org.helpdeskkpi.host.platform.Texts;

/** The app's texts where nobody has a profile to say in which language: on the command line. */
final class AppTexts {
    static final Texts ENGLISH =
            new Texts(
                    AppTexts.class.getClassLoader(),
                    List.of(
                            "i18n.helpdesk-kpi",
                            "i18n.helpdesk-kpi-messages",
                            "i18n.helpdesk-kpi-problems"));

    private AppTexts() {}
}
