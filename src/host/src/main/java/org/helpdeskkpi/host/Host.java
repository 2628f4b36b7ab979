package org.helpdeskkpi.host;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.plugin.jql.function.JqlFunction;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.time.Clock;
import net.java.ao.RawEntity;
import org.helpdeskkpi.host.jira.Site;
import org.helpdeskkpi.host.jira.demo.DemoDesk;
import org.helpdeskkpi.host.jira.demo.Traffic;
import org.helpdeskkpi.host.jira.rest.RestApi;
import org.helpdeskkpi.host.jira.service.JiraSite;
import org.helpdeskkpi.host.platform.Database;
import org.helpdeskkpi.host.platform.HostActiveObjects;
import org.helpdeskkpi.host.platform.PluginBeans;
import org.helpdeskkpi.host.platform.SiteAddress;
import org.helpdeskkpi.host.platform.Texts;
import org.helpdeskkpi.host.platform.WebSudo;
import org.helpdeskkpi.host.platform.XsrfTokens;
import org.helpdeskkpi.host.platform.module.JqlFunctionModule;
import org.helpdeskkpi.host.platform.module.PluginDescriptor;
import org.helpdeskkpi.host.platform.template.Allowlist;
import org.helpdeskkpi.host.platform.template.VelocityTemplates;
import org.helpdeskkpi.host.web.Platform;
import org.helpdeskkpi.host.web.WebServer;
import org.helpdeskkpi.host.web.gadget.Dashboards;
import org.helpdeskkpi.plugin.wiring.HelpdeskKpi;
import org.helpdeskkpi.plugin.wiring.JiraServices;

/** The whole host: a small Jira with the app in it, running. */
public final class Host implements AutoCloseable {
    private final Database database;
    private final JiraSite jira;
    private final PluginDescriptor plugin;
    private final Texts texts;
    private final XsrfTokens tokens = new XsrfTokens();
    private final WebSudo webSudo = new WebSudo(Clock.systemUTC());
    private final SiteAddress address;
    private final JiraServices services;
    private final HelpdeskKpi app;
    private final WebServer server;
    private final Traffic traffic;

    private Host(Options options, PluginDescriptor plugin) throws IOException {
        this.plugin = plugin;
        Files.createDirectories(options.data());
        int port = options.port() == 0 ? freePort() : options.port();
        address = new SiteAddress("http://localhost:" + port, Platform.CONTEXT_PATH);
        database = Database.in(options.data());
        jira = new JiraSite(new Site(database.source(), Clock.systemUTC()));
        texts =
                new Texts(
                        Host.class.getClassLoader(),
                        plugin.texts(),
                        jira.authentication()::getLocale);
        traffic = new Traffic(jira.site(), DemoDesk.SEED);
        services = serviceRecord();
        app = new HelpdeskKpi(services);
        server = new WebServer(port, platform());
    }

    /** Starts everything and returns when the pages answer. */
    public static Host start(Options options) throws Exception {
        return start(options, PluginDescriptor.from(Host.class.getClassLoader()));
    }

    /** As {@link #start(Options)}, with modules of the caller's choice. */
    static Host start(Options options, PluginDescriptor plugin) throws Exception {
        var host = new Host(options, plugin);
        try {
            host.begin(options);
            return host;
        } catch (Exception e) {
            host.close();
            throw e;
        }
    }

    private void begin(Options options) throws Exception {
        migrate(services.activeObjects());
        Demo.seed(jira, options.demo());
        var dashboards = new Dashboards(database);
        new DefaultDashboard(plugin, dashboards).addWhenMissing();
        addFunctions();
        app.start();
        server.start(dashboards, RestApi.resources(jira));
        Demo.configure(new OwnRest(url()));
        if (options.traffic() > 0) {
            traffic.start(options.traffic());
        }
    }

    public String url() {
        return address.root() + Platform.CONTEXT_PATH;
    }

    public HelpdeskKpi app() {
        return app;
    }

    public JiraServices services() {
        return services;
    }

    public JiraSite jira() {
        return jira;
    }

    public Database database() {
        return database;
    }

    private void addFunctions() throws ClassNotFoundException {
        var beans = new PluginBeans(services, app);
        for (JqlFunctionModule module : plugin.jqlFunctions()) {
            Class<?> type = Class.forName(module.className());
            JqlFunction function = beans.create(type.asSubclass(JqlFunction.class));
            function.init(module);
            jira.site().functions().add(function);
        }
    }

    private Platform platform() {
        return new Platform(
                database,
                jira.site(),
                services,
                plugin,
                new PluginBeans(services, app),
                texts,
                jira.authentication(),
                tokens,
                webSudo);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private void migrate(ActiveObjects objects) throws ClassNotFoundException {
        Class<? extends RawEntity<?>>[] entities = new Class[plugin.entities().size()];
        for (int i = 0; i < entities.length; i++) {
            entities[i] = (Class<? extends RawEntity<?>>) Class.forName(plugin.entities().get(i));
        }
        if (entities.length > 0) {
            objects.migrate(entities);
        }
    }

    private JiraServices serviceRecord() {
        return new JiraServices(
                HostActiveObjects.of(database, plugin.key()),
                jira.eventPublisher(),
                jira.issueManager(),
                jira.commentManager(),
                jira.changeHistoryManager(),
                jira.customFieldManager(),
                jira.properties(),
                jira.searchService(),
                jira.projectManager(),
                jira.userManager(),
                jira.groupManager(),
                jira.projectRoleManager(),
                jira.permissionManager(),
                jira.globalPermissionManager(),
                jira.authentication(),
                jira.scheduler(),
                jira.locks(),
                new VelocityTemplates(new Allowlist(plugin.allowedMethods())),
                webSudo,
                tokens,
                tokens,
                address,
                texts,
                address);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops answering, then the app, then what it stands on. */
    @Override
    public void close() {
        traffic.close();
        server.close();
        app.stop();
        jira.close();
        database.close();
    }
}
