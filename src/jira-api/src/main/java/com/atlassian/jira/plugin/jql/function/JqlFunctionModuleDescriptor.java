package com.atlassian.jira.plugin.jql.function;

/** What a {@code <jql-function>} module says of its function. */
public interface JqlFunctionModuleDescriptor {
    String getFunctionName();

    boolean isList();
}
