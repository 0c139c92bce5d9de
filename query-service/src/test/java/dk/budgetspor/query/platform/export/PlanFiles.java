package dk.budgetspor.query.platform.export;

import de.siegmar.fastcsv.reader.CsvReader;
import dk.budgetspor.query.platform.OrganisationNames.Names;
import dk.budgetspor.query.platform.plans.PlanAt;
import dk.budgetspor.query.platform.plans.ReportedPlans;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Writes tables of plans and reads them back. */
public final class PlanFiles {
    public static final Names NAMES =
            new Names(Map.of("KUF", "Kultur og fritid"), Map.of("ØK", "Økonomiudvalget", "KB", "Kommunalbestyrelsen"));

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);

    private PlanFiles() {}

    /** The texts of the pages. */
    public static MessageSource texts() {
        ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
        texts.setBasename("messages/pages");
        texts.setDefaultEncoding("UTF-8");
        return texts;
    }

    /** The templates of the pages, as far as they need no application. */
    public static SpringTemplateEngine templates() {
        ClassLoaderTemplateResolver files = new ClassLoaderTemplateResolver();
        files.setPrefix("templates/");
        files.setSuffix(".html");
        files.setCharacterEncoding("UTF-8");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(files);
        engine.setTemplateEngineMessageSource(texts());
        return engine;
    }

    public static byte[] write(ReportedPlans told, PlanAt plan, FileFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new PlanItemTable(new PlanItemColumns(texts()), told.plansAt()).write(plan, NAMES, format, out);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toByteArray();
    }

    public static List<List<String>> csv(byte[] file) {
        return CsvReader.builder()
                .fieldSeparator(';')
                .detectBomHeader(true)
                .ofCsvRecord(new ByteArrayInputStream(file))
                .stream()
                .map(line -> line.getFields())
                .toList();
    }

    public static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }

    public static List<Row> xlsx(byte[] file) {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file), WITH_FORMATS);
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            return rows.toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
