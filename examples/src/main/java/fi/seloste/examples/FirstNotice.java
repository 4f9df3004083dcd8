package fi.seloste.examples;

import fi.seloste.jackson.NoticeJson;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.validation.Finding;
import fi.seloste.validation.Report;
import fi.seloste.validation.rulesets.Rulesets;
import java.time.LocalDate;
import java.util.Locale;

/** The first example of the README: a draft goes in, what it lacks comes out. */
public final class FirstNotice {

  private FirstNotice() {}

  /** Checks a draft and prints what keeps it from being published. */
  public static void main(String[] args) {
    String json =
        """
        {
          "languages": ["en"], "publishedOn": "2026-11-01",
          "controllers": [
            { "name": "Acme Oy", "country": "FI", "dataProtectionOfficerMandatory": false,
              "contactDetails": { "emails": ["privacy@acme.example"] } }
          ],
          "registers": [
            { "name": "Customers",
              "purposes": [
                { "name": "Delivering orders", "legalBases": [{ "type": "contract" }] },
                { "name": "Analysing visits", "legalBases": [{ "type": "legitimateInterests" }] }
              ],
              "recipients": [
                { "name": "Cloud Ltd", "country": "US", "role": "processor",
                  "activities": ["informationTechnology"] }
              ] }
          ]
        }
        """;
    PrivacyNotice notice = NoticeJson.read(json);
    Report report =
        Rulesets.notice().and(Rulesets.national(notice)).check(notice, LocalDate.of(2026, 11, 22));
    for (Finding finding : report.findings()) {
      System.out.println(finding.place() + " " + finding.message(Locale.ENGLISH));
    }
    System.out.println("May be published: " + report.isPublishable());
  }
}
