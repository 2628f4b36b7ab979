package org.helpdeskkpi.host.jira;

import java.util.List;
import java.util.Map;

/**
 * An issue to be created.
 *
 * @param fields values by field id; what is missing gets the project's default
 */
public record NewIssue(String project, Map<String, List<String>> fields) {}
