package org.helpdeskkpi.core.architecture.canary.kpi;

import com.fasterxml.jackson.databind.JsonNode;

/** Breaks the rule that the core needs nothing but the JDK. */
record ReadsJson(JsonNode json) {}
