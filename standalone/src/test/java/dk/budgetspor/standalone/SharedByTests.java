package dk.budgetspor.standalone;

import java.util.function.Supplier;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands the one of a kind to the tests that ask for it: started for the first of this process, closed after the last. */
abstract class SharedByTests<T extends AutoCloseable> implements ParameterResolver {
    private final Class<T> type;
    private final Supplier<T> start;

    SharedByTests(Class<T> type, Supplier<T> start) {
        this.type = type;
        this.start = start;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == type;
    }

    @Override
    public T resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return test.getRoot().getStore(Namespace.GLOBAL).computeIfAbsent(type, first -> start.get(), type);
    }
}
