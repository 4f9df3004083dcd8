/**
 * The rules as a constraint of Jakarta Validation.
 *
 * <p>{@link fi.seloste.validation.jakarta.PublishableNotice} stands on a field, a parameter, a
 * record component, a return value or an element of a container:
 *
 * <pre>{@code
 * record Publication(@PublishableNotice PrivacyNotice notice, @NotNull LocalDate day) {}
 *
 * void publish(@PublishableNotice(atLeast = Severity.WARNING) PrivacyNotice notice);
 *
 * List<@PublishableNotice(rules = Profile.RECORD) PrivacyNotice> records;
 * }</pre>
 *
 * <p>With Hibernate Validator, every breach becomes a violation with
 *
 * <ul>
 *   <li>the path of its {@link fi.seloste.validation.Place}, the name of what is missing included:
 *       {@code notice.registers[0].retentionRules};
 *   <li>the rule's id as template, <code>{gdpr-13-2-a-retention-missing}</code>, so that the locale
 *       of the validator decides between English, Finnish and Swedish (in any other it is the
 *       default locale of the JVM that decides, then English), and an application may put its own
 *       words in its {@code ValidationMessages}; there <code>{register.en}</code> is what the
 *       sentences of the rule have as <code>{register}</code>, in English;
 *   <li>the {@link fi.seloste.validation.Finding} as dynamic payload, with the fix, the provisions
 *       and the place:
 *       <pre>{@code
 * HibernateConstraintViolation<?> detail = violation.unwrap(HibernateConstraintViolation.class);
 * Finding finding = detail.getDynamicPayload(Finding.class);
 * }</pre>
 * </ul>
 *
 * <p>What a notice says is never part of a template: whatever stands in its texts, nothing is
 * interpolated. No implementation of the expression language is needed, if the validator is told to
 * do without: {@code ParameterMessageInterpolator}.
 *
 * <p>Any other provider gets the same violations at the same paths. Jakarta Validation itself knows
 * neither message parameters nor payload of violations, so that the message is then the finished
 * English sentence, in which braces have become parentheses.
 *
 * <p>For {@code validator.validate(notice)}, an application that uses Hibernate Validator names the
 * mapping {@link fi.seloste.validation.jakarta.PublishableNoticeMapping}; nothing is registered
 * unasked.
 *
 * <p>This package alone needs {@code jakarta.validation-api} and, for the mapping, Hibernate
 * Validator. Both are optional dependencies, which the application brings; who does not use the
 * package needs neither, and nothing of it is started. In a named module the application requires
 * {@code jakarta.validation} and opens its own annotated classes to its provider.
 */
@NullMarked
package fi.seloste.validation.jakarta;

import org.jspecify.annotations.NullMarked;
