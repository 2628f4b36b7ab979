package org.helpdeskkpi.host.platform.module;

import com.atlassian.jira.plugin.jql.function.JqlFunctionModuleDescriptor;

/** A {@code <jql-function>} module. */
public record JqlFunctionModule(String className, String functionName, boolean list)
        implements JqlFunctionModuleDescriptor {
    static JqlFunctionModule of(Xml xml) {
        return new JqlFunctionModule(
                xml.attribute("class"), xml.textOf("fname"), xml.textOf("list").equals("true"));
    }

    @Override
    public String getFunctionName() {
        return functionName;
    }

    @Override
    public boolean isList() {
        return list;
    }
}
