package org.helpdeskkpi.host.web.sample;

import com.atlassian.annotations.security.XsrfProtectionExcluded;
import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.SystemAdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.UnlicensedSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import com.atlassian.sal.api.message.I18nResolver;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** A resource with one method for each annotation. */
@Path("guarded")
@Produces(MediaType.APPLICATION_JSON)
public class GuardedResource {
    private final I18nResolver texts;

    /** A body with a single property. */
    public record Body(String known) {}

    @Inject
    public GuardedResource(I18nResolver texts) {
        this.texts = texts;
    }

    @GET
    @Path("none")
    public String none() {
        return "\"" + texts.getText("no.such.key") + "\"";
    }

    @GET
    @Path("unrestricted")
    @UnrestrictedAccess
    public String unrestricted() {
        return "1";
    }

    @GET
    @Path("anonymous")
    @AnonymousSiteAccess
    public String anonymous() {
        return "1";
    }

    @GET
    @Path("unlicensed")
    @UnlicensedSiteAccess
    public String unlicensed() {
        return "1";
    }

    @GET
    @Path("admin")
    @AdminOnly
    public String admin() {
        return "1";
    }

    @GET
    @Path("sysadmin")
    @SystemAdminOnly
    public String sysadmin() {
        return "1";
    }

    @POST
    @Path("change")
    public Body change(Body body) {
        return body;
    }

    @POST
    @Path("excluded")
    @XsrfProtectionExcluded
    public Body excluded(Body body) {
        return body;
    }
}
