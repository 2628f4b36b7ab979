package com.atlassian.jira.jql.operand;

import com.atlassian.query.operand.Operand;

/** A value that an operand of a query stands for. */
public class QueryLiteral {
    private final Operand sourceOperand;
    private final Long longValue;

    public QueryLiteral(Operand sourceOperand, Long longValue) {
        this.sourceOperand = sourceOperand;
        this.longValue = longValue;
    }

    public Long getLongValue() {
        return longValue;
    }

    public Operand getSourceOperand() {
        return sourceOperand;
    }
}
