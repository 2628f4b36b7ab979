package org.helpdeskkpi.host.web.gadget;

import com.atlassian.jira.user.ApplicationUser;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.helpdeskkpi.host.platform.module.DashboardItem;
import org.helpdeskkpi.host.web.Platform;
import org.helpdeskkpi.host.web.page.Conditions;

/** What the dashboard's script asks for: a dashboard's gadgets, and changes to them. */
@Path("1.0/{dashboard}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class DashboardResource {
    private final Platform platform;
    private final Dashboards dashboards;

    public DashboardResource(Platform platform, Dashboards dashboards) {
        this.platform = platform;
        this.dashboards = dashboards;
    }

    /** Nobody logged in -> 401; no such dashboard -> 404; else 200. */
    @GET
    public DashboardJson get(@PathParam("dashboard") long id) {
        Dashboard dashboard = visible(id);
        return new DashboardJson(
                id, dashboard.name(), mayEdit(dashboard), gadgets(id), directory());
    }

    /** Not the owner -> 403; unknown kind -> 404; else the new gadget. */
    @POST
    @Path("gadget")
    public GadgetJson add(@PathParam("dashboard") long id, DashboardJson.NewGadgetJson wanted) {
        Dashboard dashboard = editable(id);
        DashboardItem kind = kind(wanted.module()).orElseThrow(NotFoundException::new);
        return json(dashboards.add(dashboard.id(), kind.key(), 0), kind);
    }

    @DELETE
    @Path("gadget/{gadget}")
    public void remove(@PathParam("dashboard") long id, @PathParam("gadget") long gadget) {
        editable(id);
        dashboards.remove(gadget(id, gadget));
    }

    @PUT
    @Path("gadget/{gadget}/place")
    public void move(
            @PathParam("dashboard") long id,
            @PathParam("gadget") long gadget,
            DashboardJson.PlaceJson place) {
        editable(id);
        dashboards.move(gadget(id, gadget), place.column(), place.place());
    }

    /** Keeps preferences as strings and answers with them as they are delivered. */
    @POST
    @Path("gadget/{gadget}/prefs")
    public GadgetJson save(
            @PathParam("dashboard") long id,
            @PathParam("gadget") long gadgetId,
            Map<String, Object> prefs) {
        editable(id);
        Map<String, String> texts = new TreeMap<>();
        prefs.forEach((name, value) -> texts.put(name, value == null ? "" : value.toString()));
        dashboards.savePrefs(gadget(id, gadgetId), texts);
        Gadget gadget = gadget(id, gadgetId);
        return json(gadget, kind(gadget.module()).orElseThrow(NotFoundException::new));
    }

    private List<GadgetJson> gadgets(long dashboard) {
        return dashboards.gadgetsOf(dashboard).stream()
                .flatMap(g -> kind(g.module()).map(kind -> json(g, kind)).stream())
                .toList();
    }

    private List<DashboardJson.KindJson> directory() {
        var conditions = new Conditions(platform);
        return platform.plugin().dashboardItems().stream()
                .filter(kind -> conditions.hold(kind.conditions(), Map.of()))
                .map(
                        kind ->
                                new DashboardJson.KindJson(
                                        kind.key(),
                                        platform.texts().getText(kind.titleKey()),
                                        platform.texts().getText(kind.descriptionKey())))
                .toList();
    }

    private GadgetJson json(Gadget gadget, DashboardItem kind) {
        return GadgetJson.of(gadget, kind, platform.texts().getText(kind.titleKey()));
    }

    private Optional<DashboardItem> kind(String key) {
        return platform.plugin().dashboardItems().stream()
                .filter(kind -> kind.key().equals(key))
                .findFirst();
    }

    private Gadget gadget(long dashboard, long id) {
        return dashboards.gadget(dashboard, id).orElseThrow(NotFoundException::new);
    }

    private Dashboard visible(long id) {
        if (platform.user() == null) {
            throw new NotAuthorizedException("Session");
        }
        return dashboards.find(id).orElseThrow(NotFoundException::new);
    }

    private Dashboard editable(long id) {
        Dashboard dashboard = visible(id);
        if (!mayEdit(dashboard)) {
            throw new ForbiddenException();
        }
        return dashboard;
    }

    private boolean mayEdit(Dashboard dashboard) {
        ApplicationUser user = platform.user();
        return dashboard.owner().equals(user.getKey()) || platform.isAdmin(user);
    }
}
