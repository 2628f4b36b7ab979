package com.atlassian.query.clause;

/** A field, an operator and an operand. */
public interface TerminalClause {}
