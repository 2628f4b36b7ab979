package org.helpdeskkpi.plugin.wiring;

import com.atlassian.sal.api.UrlMode;
import java.time.Clock;
import java.time.InstantSource;
import org.helpdeskkpi.core.app.EditSettings;
import org.helpdeskkpi.core.app.FindEdition;
import org.helpdeskkpi.core.app.ReadHealth;
import org.helpdeskkpi.core.app.port.KpiStore;
import org.helpdeskkpi.core.app.port.SettingsStore;
import org.helpdeskkpi.core.app.port.TicketHistory;
import org.helpdeskkpi.plugin.access.Access;
import org.helpdeskkpi.plugin.access.Browsing;
import org.helpdeskkpi.plugin.access.Eyes;
import org.helpdeskkpi.plugin.access.Looks;
import org.helpdeskkpi.plugin.access.OnBehalf;
import org.helpdeskkpi.plugin.access.People;
import org.helpdeskkpi.plugin.calendar.IcsFiles;
import org.helpdeskkpi.plugin.calendar.JollydayHolidays;
import org.helpdeskkpi.plugin.jql.FigureTickets;
import org.helpdeskkpi.plugin.page.AdminDesk;
import org.helpdeskkpi.plugin.page.AdminScreens;
import org.helpdeskkpi.plugin.page.Door;
import org.helpdeskkpi.plugin.page.PageWriter;
import org.helpdeskkpi.plugin.page.QueueTrial;
import org.helpdeskkpi.plugin.rest.Awaited;
import org.helpdeskkpi.plugin.rest.BackfillControl;
import org.helpdeskkpi.plugin.rest.BackfillDesk;
import org.helpdeskkpi.plugin.rest.CalendarDesk;
import org.helpdeskkpi.plugin.rest.ChoiceDesk;
import org.helpdeskkpi.plugin.rest.ChoicesJson;
import org.helpdeskkpi.plugin.rest.ClockDesk;
import org.helpdeskkpi.plugin.rest.ClockJson;
import org.helpdeskkpi.plugin.rest.CreditJson;
import org.helpdeskkpi.plugin.rest.CsvDesk;
import org.helpdeskkpi.plugin.rest.Definitions;
import org.helpdeskkpi.plugin.rest.DistributionDesk;
import org.helpdeskkpi.plugin.rest.DistributionJson;
import org.helpdeskkpi.plugin.rest.EditionChoice;
import org.helpdeskkpi.plugin.rest.FigureSearch;
import org.helpdeskkpi.plugin.rest.Gate;
import org.helpdeskkpi.plugin.rest.HealthDesk;
import org.helpdeskkpi.plugin.rest.HealthJson;
import org.helpdeskkpi.plugin.rest.Inquiries;
import org.helpdeskkpi.plugin.rest.ListDesk;
import org.helpdeskkpi.plugin.rest.ListJson;
import org.helpdeskkpi.plugin.rest.LoadDesk;
import org.helpdeskkpi.plugin.rest.LoadJson;
import org.helpdeskkpi.plugin.rest.OpenClocksJson;
import org.helpdeskkpi.plugin.rest.ReportDesk;
import org.helpdeskkpi.plugin.rest.ReportJson;
import org.helpdeskkpi.plugin.rest.ScopeCheck;
import org.helpdeskkpi.plugin.rest.SettingsDesk;
import org.helpdeskkpi.plugin.rest.SpikeDesk;
import org.helpdeskkpi.plugin.rest.SpikesJson;
import org.helpdeskkpi.plugin.rest.TicketCsv;
import org.helpdeskkpi.plugin.rest.TicketDesk;
import org.helpdeskkpi.plugin.rest.TicketJson;
import org.helpdeskkpi.plugin.rest.VersionsJson;
import org.helpdeskkpi.plugin.rest.ViewDesk;
import org.helpdeskkpi.plugin.rest.ViewsJson;
import org.helpdeskkpi.plugin.rest.WhatIfDesk;
import org.helpdeskkpi.plugin.rest.WhatIfJson;
import org.helpdeskkpi.plugin.rest.WhoJson;

/** The app: what its parts are made of, and their start and stop. */
public final class HelpdeskKpi {
    private final JiraServices services;
    private final InstantSource clock;
    private final Ports ports;
    private final Engine engine;
    private final Browsing browsing;
    private final Access access;
    private final People people;

    public HelpdeskKpi(JiraServices services) {
        this(services, Clock.systemUTC());
    }

    public HelpdeskKpi(JiraServices services, InstantSource clock) {
        this.services = services;
        this.clock = clock;
        this.ports = new Ports(services, clock);
        this.engine = new Engine(services, ports, clock);
        this.browsing =
                new Browsing(
                        services.authentication(),
                        services.permissions(),
                        services.issues(),
                        services.projects());
        this.access =
                new Access(
                        services.authentication(),
                        services.globalPermissions(),
                        ports.settings,
                        ports.groups);
        this.people = new People(services.users());
    }

    public void start() {
        engine.start();
    }

    public void stop() {
        engine.stop();
    }

    public InstantSource clock() {
        return clock;
    }

    public TicketHistory history() {
        return ports.history;
    }

    public KpiStore store() {
        return ports.store;
    }

    public SettingsStore settings() {
        return ports.settings;
    }

    public Access access() {
        return access;
    }

    public Gate gate() {
        return new Gate(access, services.texts());
    }

    public Browsing browsing() {
        return browsing;
    }

    public People people() {
        return people;
    }

    public FindEdition editions() {
        return engine.editions();
    }

    public EditSettings editSettings() {
        return new EditSettings(ports.settings);
    }

    public BackfillControl backfill() {
        return engine.backfill();
    }

    public Door door() {
        return new Door(
                access,
                services.loginUris(),
                services.webSudo(),
                services.xsrfTokens(),
                services.xsrfCheck());
    }

    public PageWriter pageWriter() {
        return new PageWriter(services.templates(), services.texts());
    }

    private AdminDesk adminDesk() {
        return new AdminDesk(
                settings(), editSettings(), () -> backfill().follow(), services.projects(), clock);
    }

    public AdminScreens adminScreens() {
        QueueTrial queues = new QueueTrial(ports.history, browsing);
        return new AdminScreens(door(), pageWriter(), adminDesk(), queues, people);
    }

    private EditionChoice editionChoice() {
        return new EditionChoice(editions(), ports.settings);
    }

    private ScopeCheck scopeCheck() {
        return new ScopeCheck(access, browsing, people, looks());
    }

    private Inquiries inquiries() {
        return new Inquiries(editionChoice(), scopeCheck(), clock);
    }

    private ReportJson reportJson() {
        return new ReportJson(new WhoJson(people::get), new Definitions(services.texts()));
    }

    private Looks looks() {
        return new Looks(ports.views);
    }

    public ViewDesk viewDesk() {
        return new ViewDesk(ports.views, new ViewsJson(new WhoJson(people::get)));
    }

    private Eyes eyes() {
        return new Eyes(browsing, access, looks());
    }

    public ReportDesk reportDesk() {
        return new ReportDesk(inquiries(), reportJson());
    }

    public ListDesk listDesk() {
        ListJson json = new ListJson(new WhoJson(people::get), eyes());
        return new ListDesk(inquiries(), json, ticketCsv());
    }

    public DistributionDesk distributionDesk() {
        return new DistributionDesk(
                inquiries(), new DistributionJson(new Definitions(services.texts())));
    }

    public LoadDesk loadDesk() {
        return new LoadDesk(inquiries(), new LoadJson(new Definitions(services.texts())));
    }

    public SpikeDesk spikeDesk() {
        return new SpikeDesk(inquiries(), new SpikesJson(new WhoJson(people::get)));
    }

    private TicketCsv ticketCsv() {
        return new TicketCsv(() -> services.application().getBaseUrl(UrlMode.CANONICAL));
    }

    public CsvDesk csvDesk() {
        return new CsvDesk(reportDesk(), distributionDesk(), loadDesk(), listDesk(), clockDesk());
    }

    public ClockDesk clockDesk() {
        WhoJson who = new WhoJson(people::get);
        ClockJson clocks = new ClockJson(who, new Awaited(services.texts()), clock);
        return new ClockDesk(inquiries(), new OpenClocksJson(clocks, eyes()), ticketCsv());
    }

    public ChoiceDesk choiceDesk() {
        return new ChoiceDesk(inquiries(), new ChoicesJson(new WhoJson(people::get)));
    }

    public TicketDesk ticketDesk() {
        WhoJson who = new WhoJson(people::get);
        Definitions definitions = new Definitions(services.texts());
        TicketJson json =
                new TicketJson(
                        new CreditJson(who, clock),
                        new ClockJson(who, new Awaited(services.texts()), clock),
                        who,
                        definitions,
                        services.texts());
        return new TicketDesk(ports.history, ports.store, editionChoice(), eyes(), json);
    }

    public WhatIfDesk whatIfDesk() {
        WhatIfJson json = new WhatIfJson(reportJson(), browsing);
        return new WhatIfDesk(engine.whatIfs(), editions(), scopeCheck(), json, clock);
    }

    public CalendarDesk calendarDesk() {
        return new CalendarDesk(
                new JollydayHolidays(),
                new IcsFiles(clock),
                services.authentication()::getLocale,
                clock,
                services.texts());
    }

    public SettingsDesk settingsDesk() {
        VersionsJson versions = new VersionsJson(editions(), people::get);
        return new SettingsDesk(
                ports.settings, editSettings(), backfill(), versions, clock, services.texts());
    }

    public BackfillDesk backfillDesk() {
        return new BackfillDesk(backfill(), ports.settings);
    }

    public FigureTickets figureTickets() {
        OnBehalf onBehalf = new OnBehalf(services.authentication());
        return new Searching(new FigureSearch(inquiries(), access, onBehalf, services.texts()));
    }

    public HealthDesk healthDesk() {
        ReadHealth health =
                new ReadHealth(ports.marks, ports.store, ports.settings, engine::waiting);
        return new HealthDesk(health, new HealthJson(browsing));
    }
}
