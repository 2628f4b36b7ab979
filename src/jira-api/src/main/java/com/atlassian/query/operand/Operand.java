package com.atlassian.query.operand;

/** What a field of a query is compared with. */
public interface Operand {}
