package org.helpdeskkpi.plugin.wiring;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.helpdeskkpi.core.app.Backfill;
import org.helpdeskkpi.core.app.CatchUp;
import org.helpdeskkpi.core.app.KpiReports;
import org.helpdeskkpi.core.app.Reconcile;
import org.helpdeskkpi.core.app.RecordTicket;
import org.helpdeskkpi.core.app.WhatIfs;
import org.helpdeskkpi.core.app.port.Marks;
import org.helpdeskkpi.core.app.port.Marks.BackfillMark;
import org.helpdeskkpi.plugin.event.IssueListener;
import org.helpdeskkpi.plugin.event.TouchedTickets;
import org.helpdeskkpi.plugin.job.BackfillWork;
import org.helpdeskkpi.plugin.job.Background;
import org.helpdeskkpi.plugin.job.ClusterTask;
import org.helpdeskkpi.plugin.job.Timetable;
import org.helpdeskkpi.plugin.rest.BackfillControl;
import org.helpdeskkpi.plugin.rest.WhatIfControl;

/** All that runs by itself: the listener, the jobs and the backfill. */
final class Engine {
    private static final Duration CATCH_UP = Duration.ofMinutes(1);
    static final Duration PATIENCE = Duration.ofSeconds(10);

    private final JiraServices jira;
    private final Marks marks;
    private final RecordTicket recorder;
    private final Backfill backfill;
    private final KpiReports reports;
    private final TouchedTickets touched;
    private final IssueListener listener;
    private final Timetable timetable;
    private final ClusterTask catchUp;
    private final ClusterTask reconcile;
    private final ClusterTask filling;
    private final Asking asking;
    private final Background starting = new Background("start");
    private final Background filler = new Background("backfill");

    Engine(JiraServices jira, Ports ports, InstantSource clock) {
        this.jira = jira;
        marks = ports.marks;
        recorder = recorder(ports);
        CatchUp catching = new CatchUp(ports.history, ports.settings, recorder, ports.marks);
        Reconcile reconciling =
                new Reconcile(
                        ports.history, ports.settings, ports.store, recorder, ports.memberships);
        backfill = new Backfill(ports.history, ports.settings, recorder, ports.marks, clock);
        reports = new KpiReports(ports.store);
        asking = asking(ports, clock);
        catchUp = new ClusterTask("catch-up", jira.locks(), () -> caughtUp(catching, clock));
        reconcile = new ClusterTask("reconcile", jira.locks(), reconciling::run);
        filling = new ClusterTask("backfill", jira.locks(), new BackfillWork(backfill));
        // one of its own, since what waits is recorded even when the long work stops
        touched = new TouchedTickets(recorder(ports)::record);
        listener = new IssueListener(touched, reconcile::run);
        timetable = new Timetable(jira.scheduler(), clock);
    }

    private static RecordTicket recorder(Ports ports) {
        return new RecordTicket(ports.history, ports.settings, ports.memberships, ports.store);
    }

    private Asking asking(Ports ports, InstantSource clock) {
        return new Asking(
                new WhatIfs(reports, ports.trialHistories, ports.store, ports.memberships, clock));
    }

    WhatIfControl whatIfs() {
        return asking;
    }

    KpiReports reports() {
        return reports;
    }

    BackfillControl backfill() {
        return new Control();
    }

    /** A backfill whose node died is taken over here, too. */
    private List<String> caughtUp(CatchUp catching, InstantSource clock) {
        filler.run(filling::run);
        return catching.run(clock.instant());
    }

    /** Asks nothing of the database on the caller's thread: it may not be ready yet. */
    void start() {
        jira.events().register(listener);
        timetable.every(CATCH_UP, catchUp);
        timetable.nightly(reconcile);
        starting.run(catchUp::run);
        starting.run(reconcile::run);
        starting.run(reports::refresh);
    }

    /** Returns when nothing of ours runs any more, or after some seconds. */
    void stop() {
        jira.events().unregister(listener);
        timetable.close();
        List<ClusterTask> tasks = List.of(catchUp, reconcile, filling);
        tasks.forEach(ClusterTask::stop);
        recorder.stop();
        asking.stop();
        starting.stop();
        filler.stop();
        Ending ending = new Ending(PATIENCE);
        ending.of("the recording of touched tickets", touched::stop);
        ending.of("the start", starting::join);
        ending.of("the backfill", filler::join);
        ending.of("the what-ifs", asking::join);
        tasks.forEach(task -> ending.of("a job", task::join));
    }

    private final class Control implements BackfillControl {
        @Override
        public Optional<BackfillMark> progress() {
            return backfill.progress();
        }

        @Override
        public Optional<Instant> caughtUpTo() {
            return marks.caughtUpTo();
        }

        @Override
        public BackfillMark start(String userKey) {
            BackfillMark mark = backfill.start(userKey);
            filler.run(filling::run);
            // tickets of projects that are no help desk any more are not among those to fill
            filler.run(reconcile::run);
            return mark;
        }

        @Override
        public void stop() {
            backfill.stop();
        }
    }
}
