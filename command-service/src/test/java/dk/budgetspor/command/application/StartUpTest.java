package dk.budgetspor.command.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RunningService
class StartUpTest {
    @Autowired
    TransactionManager transactions;

    /** Axon's own set-up falls back, silently, to a manager that does nothing. */
    @Test
    void commands_run_in_transactions() {
        assertThat(transactions).isInstanceOf(SpringTransactionManager.class);
    }
}
