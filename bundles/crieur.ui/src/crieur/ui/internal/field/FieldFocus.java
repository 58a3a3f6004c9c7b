package crieur.ui.internal.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.expressions.EvaluationResult;
import org.eclipse.core.expressions.Expression;
import org.eclipse.core.expressions.ExpressionInfo;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;

/**
 * Makes the editing keys and the menu work in a field of an editor or a view, where they would else go to its text or its list:
 * while the field has the focus, cut, copy, paste, delete and select all are the field's, and the keys that move in the text
 * do not count.
 */
public final class FieldFocus {

    private static final Map<String, Consumer<Text>> COMMANDS = Map.of(
            IWorkbenchCommandConstants.EDIT_CUT, Text::cut,
            IWorkbenchCommandConstants.EDIT_COPY, Text::copy,
            IWorkbenchCommandConstants.EDIT_PASTE, Text::paste,
            IWorkbenchCommandConstants.EDIT_DELETE, FieldFocus::delete,
            IWorkbenchCommandConstants.EDIT_SELECT_ALL, Text::selectAll);

    /** Outranks the handlers of the editor or view, which know only that it is active. */
    private static final Expression WHILE_FOCUSED = new Expression() {
        @Override
        public EvaluationResult evaluate(IEvaluationContext context) {
            return EvaluationResult.TRUE;
        }

        @Override
        public void collectExpressionInfo(ExpressionInfo info) {
            info.addVariableNameAccess(ISources.ACTIVE_FOCUS_CONTROL_NAME);
        }
    };

    private final IHandlerService handlers;
    private final Consumer<Boolean> textKeys;
    private final List<IHandlerActivation> active = new ArrayList<>();

    private Optional<Text> focused = Optional.empty();

    /** While a menu is open no control has the focus, and the menu is about the one that had it. */
    private final Listener elsewhere =
            event -> focused.filter(field -> field != event.widget).ifPresent(this::leave);

    /** Creates the keys of a view's fields, beside which nothing can be cut: the platform would offer it for a list too. */
    public FieldFocus(IViewSite site) {
        this(site.getService(IHandlerService.class), on -> {});
        IAction none = new Action() {};
        none.setEnabled(false);
        site.getActionBars().setGlobalActionHandler(ActionFactory.CUT.getId(), none);
    }

    /**
     * Creates the keys of an editor's fields.
     *
     * @param textKeys turns the keys of the editor's text on and off
     */
    public FieldFocus(IHandlerService handlers, Consumer<Boolean> textKeys) {
        this.handlers = handlers;
        this.textKeys = textKeys;
    }

    /** Makes the keys work in a field. */
    public void attach(Text field) {
        field.addListener(SWT.FocusIn, event -> enter(field));
        field.addListener(SWT.Dispose, event -> leave(field));
    }

    private void enter(Text field) {
        focused.ifPresent(this::leave);
        focused = Optional.of(field);
        field.getDisplay().addFilter(SWT.FocusIn, elsewhere);
        textKeys.accept(false);
        COMMANDS.forEach((command, action) ->
                active.add(handlers.activateHandler(command, new FieldHandler(field, action), WHILE_FOCUSED)));
    }

    private void leave(Text field) {
        if (focused.filter(field::equals).isPresent()) {
            focused = Optional.empty();
            field.getDisplay().removeFilter(SWT.FocusIn, elsewhere);
            handlers.deactivateHandlers(active);
            active.clear();
            textKeys.accept(true);
        }
    }

    private static void delete(Text field) {
        if (field.getSelectionCount() == 0) {
            int caret = field.getCaretPosition();
            int length = caret >= field.getCharCount()
                    ? 0
                    : Character.charCount(field.getText().codePointAt(caret));
            field.setSelection(caret, caret + length);
        }
        field.insert("");
    }

    /** One command on a field. */
    private static final class FieldHandler extends AbstractHandler {

        private final Text field;
        private final Consumer<Text> action;

        FieldHandler(Text field, Consumer<Text> action) {
            this.field = field;
            this.action = action;
        }

        @Override
        public Object execute(ExecutionEvent event) {
            if (!field.isDisposed()) {
                action.accept(field);
            }
            return null;
        }
    }
}
