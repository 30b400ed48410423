package io.vendorward.assessment.postgres;

/** The statements that read and write assessments. */
final class AssessmentSql {

  static final String FIND =
      "select "
          + StoredAssessment.COLUMNS
          + " from assessment a where a.tenant_id = $1 and a.id = $2";

  /** Alone, so that the next statement sees all that was done under the lock before. */
  static final String HOLD =
      "select 1 as held from assessment where tenant_id = $1 and id = $2 for update";

  static final String FIND_VERSION =
      "select "
          + StoredAssessment.COLUMNS
          + " from assessment_version a where a.tenant_id = $1 and a.id = $2 and a.version = $3";

  private static final String TWIN =
      """
      , history as (
        insert into assessment_version (tenant_id, id, version, number, vendor_id, engagement_id,
          template_version_id, title, questions, due_on, contacts_revision, sender_reference,
          sender_name, external_ids, state, since, sent_at, started_at, submitted_at, completed_at,
          round, recorded_at, recorded_by)
        select w.tenant_id, w.id, w.version, w.number, w.vendor_id, w.engagement_id,
          w.template_version_id, w.title, w.questions, w.due_on, w.contacts_revision,
          w.sender_reference, w.sender_name, w.external_ids, w.state, w.since, w.sent_at,
          w.started_at, w.submitted_at, w.completed_at, w.round, w.updated_at, :actor
        from written w where w.tenant_id = $1 returning 1)
      """;

  private static final String PEOPLE =
      """
      , people as (
        insert into assessment_contact (tenant_id, assessment_id, revision, contact_id)
        select w.tenant_id, w.id, w.contacts_revision, p.contact_id
        from written w cross join unnest($23) as p (contact_id)
        where w.tenant_id = $1 returning 1)
      """;

  private static final String COUNT = "select 1 as written from history";

  /** The people of an assessment are written anew with each version of the tenant's side. */
  static final String INSERT =
      """
      with written as (
        insert into assessment (tenant_id, id, version, contacts_revision, number, vendor_id,
          engagement_id, template_version_id, title, questions, due_on, sender_reference,
          sender_name, external_ids, state, since, sent_at, started_at, submitted_at, completed_at,
          round, updated_at)
        values ($1, $2, $3, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17,
          $18, $19, $20, $21)
        returning *)
      """
          + TWIN.replace(":actor", "$22")
          + PEOPLE
          + COUNT;

  static final String UPDATE =
      """
      with written as (
        update assessment set version = $3, contacts_revision = $3, title = $8, questions = $9,
          due_on = $10, sender_reference = $11, sender_name = $12, external_ids = $13, state = $14,
          since = $15, sent_at = $16, started_at = $17, submitted_at = $18, completed_at = $19,
          round = $20, updated_at = $21
        where tenant_id = $1 and id = $2 and version = $3 - 1 and number = $4 and vendor_id = $5
          and engagement_id is not distinct from $6 and template_version_id = $7
        returning *)
      """
          + TWIN.replace(":actor", "$22")
          + PEOPLE
          + COUNT;

  /** What the vendor's side may change: how far the assessment is. */
  static final String ADVANCE =
      """
      with written as (
        update assessment set version = $3, state = $4, since = $5, started_at = $6,
          submitted_at = $7, updated_at = $8
        where tenant_id = $1 and id = $2 and version = $3 - 1
        returning *)
      """
          + TWIN.replace(":actor", "$9")
          + COUNT;

  static final String COUNT_OPEN =
      """
      select count(*) as open from assessment
      where tenant_id = $1 and vendor_id = $2 and state not in ('COMPLETED', 'CANCELLED')\
      """;

  private AssessmentSql() {}
}
