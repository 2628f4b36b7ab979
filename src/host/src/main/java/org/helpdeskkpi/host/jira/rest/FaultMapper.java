package org.helpdeskkpi.host.jira.rest;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.helpdeskkpi.host.jira.GoneException;
import org.helpdeskkpi.host.jira.jql.JqlException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns whatever goes wrong into an error body of Jira's shape. */
@Provider
public final class FaultMapper implements ExceptionMapper<RuntimeException> {
    private static final Logger LOG = LoggerFactory.getLogger(FaultMapper.class);

    @Override
    public Response toResponse(RuntimeException problem) {
        Fault fault = fault(problem);
        Response.ResponseBuilder answer =
                Response.status(fault.status())
                        .type(MediaType.APPLICATION_JSON_TYPE)
                        .entity(Json.error(fault).toString());
        return fault.status() == 401
                ? answer.header("WWW-Authenticate", "Basic realm=\"Jira\"").build()
                : answer.build();
    }

    private static Fault fault(RuntimeException problem) {
        if (problem instanceof Fault fault) {
            return fault;
        }
        if (problem instanceof JqlException) {
            return Fault.of(400, problem.getMessage());
        }
        if (problem instanceof GoneException) {
            return Fault.notFound("Issue Does Not Exist");
        }
        if (problem instanceof WebApplicationException web) {
            return Fault.of(web.getResponse().getStatus(), problem.getMessage());
        }
        LOG.error("a REST call failed", problem);
        return Fault.of(500, "Internal server error");
    }
}
