package org.helpdeskkpi.plugin.jql;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.util.List;

/**
 * A function that finds the tickets of a figure. It only says which list of REST it means, so the
 * two can't disagree. Which of the issues the searcher may browse is for Jira to decide.
 */
abstract class KpiFunction extends AbstractJqlFunction {
    private final FigureTickets tickets;
    private final I18nResolver texts;
    private final int least;
    private final int most;

    /**
     * @param least how many arguments it must have
     * @param most how many it can have
     */
    KpiFunction(FigureTickets tickets, I18nResolver texts, int least, int most) {
        this.tickets = tickets;
        this.texts = texts;
        this.least = least;
        this.most = most;
    }

    /** What these arguments, of which there are as many as there may be, ask for. */
    abstract Wish read(List<String> arguments);

    /** An example of how to write it. */
    abstract String example();

    @Override
    public MessageSet validate(
            ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
        MessageSet messages = new MessageSetImpl();
        if (!tickets.mayAsk(searcher)) {
            messages.addErrorMessage(texts.getText("helpdesk-kpi.jql.refused", getFunctionName()));
            return messages;
        }
        Wish wish = wish(operand.getArgs());
        wish.wrong().ifPresent(wrong -> messages.addErrorMessage(sentence(wrong)));
        if (wish.wrong().isEmpty()) {
            tickets.problems(searcher, wish.parameters())
                    .forEach(
                            problem ->
                                    messages.addErrorMessage(
                                            texts.getText(
                                                    "helpdesk-kpi.jql.problem",
                                                    getFunctionName(),
                                                    problem,
                                                    example())));
        }
        return messages;
    }

    @Override
    public List<QueryLiteral> getValues(
            QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
        Wish wish = wish(operand.getArgs());
        return wish.wrong().isPresent()
                ? List.of()
                : tickets.find(context.getApplicationUser(), wish.parameters()).stream()
                        .map(id -> new QueryLiteral(operand, id))
                        .toList();
    }

    private Wish wish(List<String> arguments) {
        if (arguments.size() < least || arguments.size() > most) {
            return Wish.wrong("helpdesk-kpi.jql.arguments", arguments.size());
        }
        return read(arguments);
    }

    /** Names the function, says what is wrong and shows how it would be right. */
    private String sentence(Wish.Wrong wrong) {
        String what = texts.getText(wrong.key(), wrong.arguments().toArray(Serializable[]::new));
        return texts.getText("helpdesk-kpi.jql.wrong", getFunctionName(), what, example());
    }

    @Override
    public final int getMinimumNumberOfExpectedArguments() {
        return least;
    }

    @Override
    public final JiraDataType getDataType() {
        return JiraDataTypes.ISSUE;
    }
}
