package org.helpdeskkpi.host.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServlet;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import org.eclipse.jetty.ee10.servlet.ErrorPageErrorHandler;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.servlet.ServletContainer;
import org.helpdeskkpi.host.platform.module.RestModule;
import org.helpdeskkpi.host.platform.module.ServletModule;
import org.helpdeskkpi.host.web.filter.DecoratorFilter;
import org.helpdeskkpi.host.web.filter.SecurityHeadersFilter;
import org.helpdeskkpi.host.web.filter.SignInFilter;
import org.helpdeskkpi.host.web.gadget.DashboardResource;
import org.helpdeskkpi.host.web.gadget.Dashboards;
import org.helpdeskkpi.host.web.page.AdminServlet;
import org.helpdeskkpi.host.web.page.DashboardServlet;
import org.helpdeskkpi.host.web.page.IssueServlet;
import org.helpdeskkpi.host.web.page.IssuesServlet;
import org.helpdeskkpi.host.web.page.Layout;
import org.helpdeskkpi.host.web.page.LoginServlet;
import org.helpdeskkpi.host.web.page.LogoutServlet;
import org.helpdeskkpi.host.web.page.PluginFilesServlet;
import org.helpdeskkpi.host.web.page.ResourceLinksServlet;
import org.helpdeskkpi.host.web.page.StaticServlet;
import org.helpdeskkpi.host.web.page.WebSudoServlet;
import org.helpdeskkpi.host.web.rest.PluginRest;

/** Jetty with the host's pages, Jira's REST and the app's modules under {@code /jira}. */
public final class WebServer implements AutoCloseable {
    private static final String SERVLETS = "/plugins/servlet";

    /** How long a stop waits for the answers that are under way. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Server server;
    private final ServletContextHandler context =
            new ServletContextHandler(Platform.CONTEXT_PATH, ServletContextHandler.SESSIONS);
    private final Platform platform;
    private final Layout layout;

    /**
     * @param port 0 for any free one, see {@link #port()}
     */
    public WebServer(int port, Platform platform) {
        this.platform = platform;
        layout = new Layout(platform);
        server = new Server();
        var connector = new ServerConnector(server);
        connector.setPort(port);
        server.addConnector(connector);
        var errors = new ErrorPageErrorHandler();
        errors.setShowStacks(false);
        errors.setShowServlet(false);
        context.setErrorHandler(errors);
        context.getSessionHandler().setHttpOnly(true);
        context.getSessionHandler().getSessionCookieConfig().setName("JSESSIONID");
        server.setHandler(new GracefulHandler(context));
        server.setStopTimeout(PATIENCE.toMillis());
    }

    /** Mounts everything and begins to answer. */
    public void start(Dashboards dashboards, Collection<Object> jiraRest) throws Exception {
        addFilters();
        addPages(dashboards);
        addRest("/rest/api/2/*", PluginRest.of(jiraRest));
        addRest("/rest/api/latest/*", PluginRest.of(jiraRest));
        addRest(
                "/rest/dashboards/*",
                PluginRest.of(List.of(new DashboardResource(platform, dashboards))));
        platform.plugin().rest().forEach(this::addRest);
        platform.plugin().servlets().forEach(this::addServlet);
        server.start();
    }

    public int port() {
        return ((ServerConnector) server.getConnectors()[0]).getLocalPort();
    }

    private void addFilters() {
        addFilter(new SecurityHeadersFilter(), "/*");
        addFilter(new SignInFilter(platform), "/*");
        addFilter(new DecoratorFilter(layout), SERVLETS + "/*");
    }

    private void addPages(Dashboards dashboards) {
        add(new StaticServlet(), "/s/*");
        add(new PluginFilesServlet(platform), "/download/resources/*");
        add(new ResourceLinksServlet(platform), "/download/links");
        add(new LoginServlet(platform, layout), "/login.jsp");
        add(new LogoutServlet(platform), "/logout");
        add(new WebSudoServlet(platform, layout), "/secure/admin/WebSudoAuthenticate!default.jspa");
        var dashboard = new DashboardServlet(platform, layout, dashboards);
        add(dashboard, "/secure/Dashboard.jspa", "");
        add(new AdminServlet(platform, layout), "/secure/admin/AdminSummary.jspa");
        add(new IssueServlet(platform, layout), "/browse/*");
        add(new IssuesServlet(platform, layout), "/issues/*");
    }

    private void addRest(RestModule module) {
        for (String version : List.of(module.version(), "latest")) {
            addRest(
                    "/rest/" + module.path() + "/" + version + "/*",
                    PluginRest.of(module, platform));
        }
    }

    private void addRest(String pattern, ResourceConfig config) {
        add(new ServletContainer(config), pattern);
    }

    private void addServlet(ServletModule module) {
        try {
            Class<?> type = Class.forName(module.className());
            HttpServlet servlet = platform.beans().create(type.asSubclass(HttpServlet.class));
            for (String pattern : module.patterns()) {
                add(servlet, SERVLETS + pattern);
            }
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("No servlet class " + module.className(), e);
        }
    }

    private void add(HttpServlet servlet, String... patterns) {
        var holder = new ServletHolder(servlet);
        for (String pattern : patterns) {
            context.addServlet(holder, pattern);
        }
    }

    private void addFilter(Filter filter, String pattern) {
        context.addFilter(new FilterHolder(filter), pattern, EnumSet.of(DispatcherType.REQUEST));
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("The web server did not stop", e);
        }
    }
}
