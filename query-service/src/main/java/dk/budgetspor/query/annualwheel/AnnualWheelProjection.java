package dk.budgetspor.query.annualwheel;

import static dk.budgetspor.query.platform.VersionedTable.values;

import dk.budgetspor.kernel.calendar.AnnualWheelEvent;
import dk.budgetspor.kernel.calendar.TopicDropped;
import dk.budgetspor.kernel.calendar.TopicMoved;
import dk.budgetspor.kernel.calendar.TopicPlanned;
import dk.budgetspor.kernel.calendar.TopicReturned;
import dk.budgetspor.kernel.calendar.TopicTaken;
import dk.budgetspor.kernel.calendar.WheelBreakDropped;
import dk.budgetspor.kernel.calendar.WheelBreakSet;
import dk.budgetspor.kernel.calendar.WheelDateDropped;
import dk.budgetspor.kernel.calendar.WheelDateSet;
import dk.budgetspor.query.platform.Fact;
import dk.budgetspor.query.platform.VersionedTable;
import dk.budgetspor.query.platform.View;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps a row for each wheel, and for each day, break and topic in it. */
@Component
@ProcessingGroup(View.GROUP_PREFIX + AnnualWheelProjection.VIEW)
class AnnualWheelProjection {
    static final String VIEW = View.ANNUAL_WHEELS;

    private final VersionedTable wheels;
    private final VersionedTable dates;
    private final VersionedTable breaks;
    private final VersionedTable topics;

    AnnualWheelProjection(@Qualifier("viewJdbc") JdbcClient jdbc) {
        this.wheels = new VersionedTable(jdbc, "wheel", "wheel_id", "body_code", "year");
        this.dates = new VersionedTable(jdbc, "wheel_date", "date_id", "wheel_id", "date");
        this.breaks = new VersionedTable(jdbc, "wheel_break", "break_id", "wheel_id", "first_day", "last_day", "title");
        this.topics = new VersionedTable(
                jdbc,
                "wheel_topic",
                "topic_id",
                "wheel_id",
                "title",
                "text",
                "date",
                "original_date",
                "about_date",
                "series_id",
                "meeting_id",
                "revised_at");
    }

    @EventHandler
    void on(WheelDateSet event, Fact fact) {
        turn(event, fact);
        dates.insert(idOf(event.date(), fact), values("wheel_id", fact.aggregateId(), "date", event.date()), fact);
    }

    @EventHandler
    void on(WheelDateDropped event, Fact fact) {
        turn(event, fact);
        dates.close(idOf(event.date(), fact), fact);
    }

    @EventHandler
    void on(WheelBreakSet event, Fact fact) {
        turn(event, fact);
        breaks.insert(
                idOf(event.from(), fact),
                values(
                        "wheel_id",
                        fact.aggregateId(),
                        "first_day",
                        event.from(),
                        "last_day",
                        event.to(),
                        "title",
                        event.title()),
                fact);
    }

    @EventHandler
    void on(WheelBreakDropped event, Fact fact) {
        turn(event, fact);
        breaks.close(idOf(event.from(), fact), fact);
    }

    @EventHandler
    void on(TopicPlanned event, Fact fact) {
        turn(event, fact);
        topics.insert(
                event.topicId(),
                values(
                        "wheel_id",
                        fact.aggregateId(),
                        "title",
                        event.title(),
                        "text",
                        event.text(),
                        "date",
                        event.date(),
                        "original_date",
                        event.date(),
                        "about_date",
                        event.aboutDate(),
                        "series_id",
                        event.seriesId(),
                        "meeting_id",
                        null,
                        "revised_at",
                        fact.recordedAt().atOffset(ZoneOffset.UTC)),
                fact);
    }

    @EventHandler
    void on(TopicMoved event, Fact fact) {
        turn(event, fact);
        topics.revise(
                event.topicId(),
                values("date", event.date(), "revised_at", fact.recordedAt().atOffset(ZoneOffset.UTC)),
                fact);
    }

    @EventHandler
    void on(TopicDropped event, Fact fact) {
        turn(event, fact);
        topics.close(event.topicId(), fact);
    }

    @EventHandler
    void on(TopicTaken event, Fact fact) {
        stands(event.topicId(), event.meetingId(), event, fact);
    }

    @EventHandler
    void on(TopicReturned event, Fact fact) {
        stands(event.topicId(), null, event, fact);
    }

    private void stands(UUID topicId, @Nullable UUID meetingId, AnnualWheelEvent event, Fact fact) {
        turn(event, fact);
        topics.revise(
                topicId,
                values("meeting_id", meetingId, "revised_at", fact.recordedAt().atOffset(ZoneOffset.UTC)),
                fact);
    }

    /** Every event makes a version of the wheel. */
    private void turn(AnnualWheelEvent event, Fact fact) {
        if (fact.version() == 0) {
            wheels.insert(fact.aggregateId(), values("body_code", event.bodyCode(), "year", event.year()), fact);
        } else {
            wheels.revise(fact.aggregateId(), values(), fact);
        }
    }

    private static String idOf(LocalDate day, Fact fact) {
        return fact.aggregateId() + ":" + day;
    }

    /** Declares the view. */
    @Configuration(proxyBeanMethods = false)
    static class Declaration {
        @Bean
        View annualWheelsView(AnnualWheelProjection projection) {
            return new View(VIEW, List.of("wheel", "wheel_date", "wheel_break", "wheel_topic"), List.of(projection));
        }
    }
}
