package org.helpdeskkpi.plugin.wiring;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.helpdeskkpi.core.app.Backfill;
import org.helpdeskkpi.core.app.BackfillSteps;
import org.helpdeskkpi.core.app.CatchUp;
import org.helpdeskkpi.core.app.FindEdition;
import org.helpdeskkpi.core.app.LoadedEditions;
import org.helpdeskkpi.core.app.Reconcile;
import org.helpdeskkpi.core.app.RecordTicket;
import org.helpdeskkpi.core.app.SettingsVersion;
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
    private final FindEdition editions;
    private final TouchedTickets touched;
    private final IssueListener listener;
    private final Timetable timetable;
    private final ClusterTask catchUp;
    private final ClusterTask reconcile;
    private final ClusterTask filling;
    private final Asking asking;
    private final Background starting = new Background("start");
    private final Background filler = new Background("backfill");
    private final Background loader = new Background("load");

    Engine(JiraServices jira, Ports ports, InstantSource clock) {
        this.jira = jira;
        marks = ports.marks;
        recorder = recorder(ports, clock);
        CatchUp catching = new CatchUp(ports.history, recorder, ports.marks);
        Reconcile reconciling =
                new Reconcile(
                        ports.history, ports.computations, ports.store, ports.marks, recorder);
        backfill = new Backfill(ports.settings, reconciling, ports.marks, clock);
        BackfillSteps steps =
                new BackfillSteps(reconciling, recorder, ports.store, ports.marks, clock);
        editions =
                new FindEdition(
                        ports.settings, marks, new LoadedEditions(ports.store, loader::run));
        asking = asking(ports, clock);
        catchUp = new ClusterTask("catch-up", jira.locks(), () -> caughtUp(catching, clock));
        reconcile =
                new ClusterTask("reconcile", jira.locks(), () -> reconciling.run(clock.instant()));
        filling = new ClusterTask("backfill", jira.locks(), new BackfillWork(steps));
        // one of its own, since what waits is recorded even when the long work stops
        touched = new TouchedTickets(recorder(ports, clock)::record);
        listener = new IssueListener(touched, reconcile::run);
        timetable = new Timetable(jira.scheduler(), clock);
    }

    private static RecordTicket recorder(Ports ports, InstantSource clock) {
        return new RecordTicket(ports.history, ports.computations, ports.store, ports.marks, clock);
    }

    private static Asking asking(Ports ports, InstantSource clock) {
        return new Asking(new WhatIfs(ports.history, ports.store, ports.memberships, clock));
    }

    WhatIfControl whatIfs() {
        return asking;
    }

    FindEdition editions() {
        return editions;
    }

    /** How many touched tickets wait on this node. */
    int waiting() {
        return touched.waiting();
    }

    BackfillControl backfill() {
        return new Control();
    }

    /** A backfill whose node died is taken over here, too, before or after it was begun. */
    private List<String> caughtUp(CatchUp catching, InstantSource clock) {
        backfill.follow();
        filler.run(filling::run);
        return catching.run(clock.instant());
    }

    /** So that no reader waits for what was computed since anyone last looked. */
    private void keepInMemory() {
        loader.run(editions::answering);
    }

    /** Asks nothing of the database on the caller's thread: it may not be ready yet. */
    void start() {
        jira.events().register(listener);
        timetable.every(CATCH_UP, catchUp);
        timetable.nightly(reconcile);
        timetable.everywhere(CATCH_UP, "keep-in-memory", this::keepInMemory);
        starting.run(catchUp::run);
        starting.run(reconcile::run);
        starting.run(editions::answering);
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
        loader.stop();
        Ending ending = new Ending(PATIENCE);
        ending.of("the recording of touched tickets", touched::stop);
        ending.of("the start", starting::join);
        ending.of("the backfill", filler::join);
        ending.of("the what-ifs", asking::join);
        ending.of("the loading of values", loader::join);
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
        public int failed() {
            return marks.failed().count();
        }

        @Override
        public void follow() {
            backfill.follow();
            filler.run(filling::run);
        }

        @Override
        public boolean rebuild(SettingsVersion version, String userKey) {
            boolean begun = backfill.rebuild(version, userKey);
            filler.run(filling::run);
            return begun;
        }

        @Override
        public BackfillMark start(String userKey) {
            BackfillMark mark = backfill.start(userKey);
            filler.run(filling::run);
            return mark;
        }

        @Override
        public void pause() {
            backfill.pause();
        }

        @Override
        public void stop() {
            backfill.stop();
            filler.run(filling::run);
        }
    }
}
