package org.helpdeskkpi.core.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.helpdeskkpi.core.app.port.MembershipLog;
import org.helpdeskkpi.core.app.port.MembershipLog.Sighting;
import org.helpdeskkpi.core.testing.When;
import org.junit.jupiter.api.Test;

/** What every log of memberships does. */
public abstract class MembershipLogContract {
    protected abstract MembershipLog log();

    private static Sighting seen(String user, boolean member, String from, String until) {
        return new Sighting(user, "agents", member, When.at(from), When.at(until));
    }

    @Test
    void ofAnUnknownUserNothingWasSeen() {
        MembershipLog log = log();
        log.save(seen("ben", true, "Mon 09:00", "Mon 10:00"));

        assertThat(log.of("anna")).isEmpty();
    }

    @Test
    void sightingsComeBackInTheirOrderWhateverTheOneOfTheirSaving() {
        MembershipLog log = log();
        Sighting earlier = seen("anna", true, "Mon 09:00", "Mon 10:00");
        Sighting later = seen("anna", false, "Tue 09:00", "Tue 10:00");
        log.save(later);
        log.save(earlier);

        assertThat(log.of("anna")).containsExactly(earlier, later);
    }

    @Test
    void aConfirmedSightingTakesThePlaceOfTheOneBefore() {
        MembershipLog log = log();
        Sighting sighting = seen("anna", true, "Mon 09:00", "Mon 10:00");
        Sighting confirmed = sighting.confirmed(When.at("Wed 10:00"));
        log.save(sighting);
        log.save(confirmed);

        assertThat(log.of("anna")).containsExactly(confirmed);
    }

    @Test
    void groupsAreKeptApart() {
        MembershipLog log = log();
        Instant at = When.at("Mon 09:00");
        Sighting agents = new Sighting("anna", "agents", true, at, at);
        Sighting leads = new Sighting("anna", "leads", false, at, at);
        log.save(agents);
        log.save(leads);

        assertThat(log.of("anna")).containsExactlyInAnyOrder(agents, leads);
        assertThat(log.members()).containsExactly(agents);
    }

    @Test
    void membersAreThoseWhoseLastSightingSaysSo() {
        MembershipLog log = log();
        Sighting stays = seen("anna", true, "Tue 09:00", "Tue 10:00");
        log.save(seen("anna", false, "Mon 09:00", "Mon 10:00"));
        log.save(stays);
        log.save(seen("ben", true, "Mon 09:00", "Mon 10:00"));
        log.save(seen("ben", false, "Tue 09:00", "Tue 10:00"));
        log.save(seen("carla", false, "Mon 09:00", "Mon 10:00"));

        assertThat(log.members()).containsExactly(stays);
    }
}
