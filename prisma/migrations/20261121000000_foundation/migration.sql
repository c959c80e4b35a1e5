-- The role that requests run as: no superuser, no owner, so that row-level security binds it. Roles belong to the whole
-- server, so another database of it may have made this one.
DO $$
BEGIN
  CREATE ROLE kith_app NOLOGIN;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END
$$;
DO $$
BEGIN
  IF NOT pg_has_role(current_user, 'kith_app', 'MEMBER') THEN
    EXECUTE format('GRANT kith_app TO %I', current_user);
  END IF;
END
$$;
GRANT USAGE ON SCHEMA public TO kith_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO kith_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO kith_app;

-- Binds a table to the tenant of the transaction. Every migration that makes a table calls it.
CREATE FUNCTION secure_tenant_table(tenant_table regclass) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', tenant_table);
  EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', tenant_table);
  EXECUTE format(
    'CREATE POLICY tenant ON %s'
    ' USING (tenant_id = (SELECT NULLIF(current_setting(''app.tenant_id'', true), '''')::uuid))'
    ' WITH CHECK (tenant_id = (SELECT NULLIF(current_setting(''app.tenant_id'', true), '''')::uuid))',
    tenant_table);
END
$$;

-- CreateEnum
CREATE TYPE "permission" AS ENUM ('TENANT_ACCESS', 'TENANT_BACKOFFICE');

-- CreateEnum
CREATE TYPE "change_operation" AS ENUM ('CREATE', 'UPDATE', 'DELETE', 'RESTORE');

-- CreateEnum
CREATE TYPE "actor_kind" AS ENUM ('USER', 'API_KEY', 'SYSTEM');

-- CreateEnum
CREATE TYPE "contact_kind" AS ENUM ('INDIVIDUAL', 'ORGANIZATION');

-- CreateEnum
CREATE TYPE "address_type" AS ENUM ('NOT_QUALIFIED', 'FACTORY', 'HEADQUARTERS', 'HOME_OFFICE', 'OFFICE', 'OFFICE_CENTER', 'PACKSTATION', 'PO_BOX', 'POST_OFFICE', 'RESIDENTIAL_HOME', 'SECOND_HOME', 'SERVICE_POINT', 'STORE', 'SUBSIDIARY', 'VACATION_HOME', 'WAREHOUSE');

-- CreateEnum
CREATE TYPE "address_usage" AS ENUM ('EVERYTHING', 'CORRESPONDENCE', 'INVOICES', 'SHIPPING');

-- CreateEnum
CREATE TYPE "email_type" AS ENUM ('NOT_QUALIFIED', 'EMAIL_ALIAS', 'MAILING_LIST', 'PERSONAL_EMAIL', 'WORK_EMAIL');

-- CreateEnum
CREATE TYPE "phone_type" AS ENUM ('NOT_QUALIFIED', 'DIRECT_EXTENSION', 'DIRECT_FAX', 'DIRECT_LINE', 'FAX_LINE', 'FIXED_LINE', 'HOME_FAX', 'HOME_PHONE', 'HOTLINE', 'MAIN', 'MAIN_FAX', 'MOBILE', 'PAGER', 'PERSONAL_MOBILE', 'SAT', 'VIRTUAL_LINE', 'VOIP_LINE', 'WORK_MOBILE');

-- CreateEnum
CREATE TYPE "phone_usage" AS ENUM ('EVERYTHING', 'CALL', 'SMS', 'WHATSAPP');

-- CreateEnum
CREATE TYPE "web_address_type" AS ENUM ('NOT_QUALIFIED', 'BLOG', 'FACEBOOK_PAGE_OR_PROFILE', 'GOOGLE_PLUS_PROFILE', 'HOMEPAGE_OR_WEBSITE', 'LINKEDIN_PROFILE', 'ONLINE_STORE', 'ORGANIZATION_BLOG', 'ORGANIZATION_PROFILE', 'ORGANIZATION_WEBSITE', 'OTHER', 'PERSONAL_BLOG', 'PERSONAL_PROFILE', 'PERSONAL_WEBSITE', 'PROFESSIONAL_BLOG', 'PROFESSIONAL_PROFILE', 'PROFESSIONAL_WEBSITE', 'TWITTER_PROFILE', 'TWITTER_STREAM', 'XING_PROFILE', 'YELP_IMAGE', 'INSTAGRAM_PROFILE', 'YOUTUBE');

-- CreateEnum
CREATE TYPE "usage_context" AS ENUM ('ORGANIZATION', 'PERSONAL', 'PROFESSIONAL');

-- CreateEnum
CREATE TYPE "country_code" AS ENUM ('AD', 'AE', 'AF', 'AG', 'AI', 'AL', 'AM', 'AN', 'AO', 'AQ', 'AR', 'AS', 'AT', 'AU', 'AW', 'AX', 'AZ', 'BA', 'BB', 'BD', 'BE', 'BF', 'BG', 'BH', 'BI', 'BJ', 'BL', 'BM', 'BN', 'BO', 'BQ', 'BR', 'BS', 'BT', 'BV', 'BW', 'BY', 'BZ', 'CA', 'CC', 'CD', 'CF', 'CG', 'CH', 'CI', 'CK', 'CL', 'CM', 'CN', 'CO', 'CR', 'CU', 'CV', 'CW', 'CX', 'CY', 'CZ', 'DE', 'DJ', 'DK', 'DM', 'DO', 'DZ', 'EC', 'EE', 'EG', 'EH', 'ER', 'ES', 'ET', 'FI', 'FJ', 'FK', 'FM', 'FO', 'FR', 'GA', 'GB', 'GD', 'GE', 'GF', 'GG', 'GH', 'GI', 'GL', 'GM', 'GN', 'GP', 'GQ', 'GR', 'GS', 'GT', 'GU', 'GW', 'GY', 'HK', 'HM', 'HN', 'HR', 'HT', 'HU', 'ID', 'IE', 'IL', 'IM', 'IN', 'IO', 'IQ', 'IR', 'IS', 'IT', 'JE', 'JM', 'JO', 'JP', 'KE', 'KG', 'KH', 'KI', 'KM', 'KN', 'KP', 'KR', 'KW', 'KY', 'KZ', 'LA', 'LB', 'LC', 'LI', 'LK', 'LR', 'LS', 'LT', 'LU', 'LV', 'LY', 'MA', 'MC', 'MD', 'ME', 'MF', 'MG', 'MH', 'MK', 'ML', 'MM', 'MN', 'MO', 'MP', 'MQ', 'MR', 'MS', 'MT', 'MU', 'MV', 'MW', 'MX', 'MY', 'MZ', 'NA', 'NC', 'NE', 'NF', 'NG', 'NI', 'NL', 'NO', 'NP', 'NR', 'NU', 'NZ', 'OM', 'PA', 'PE', 'PF', 'PG', 'PH', 'PK', 'PL', 'PM', 'PN', 'PR', 'PS', 'PT', 'PW', 'PY', 'QA', 'RE', 'RO', 'RS', 'RU', 'RW', 'SA', 'SB', 'SC', 'SD', 'SE', 'SG', 'SH', 'SI', 'SJ', 'SK', 'SL', 'SM', 'SN', 'SO', 'SR', 'SS', 'ST', 'SV', 'SX', 'SY', 'SZ', 'TC', 'TD', 'TF', 'TG', 'TH', 'TJ', 'TK', 'TL', 'TM', 'TN', 'TO', 'TR', 'TT', 'TV', 'TW', 'TZ', 'UA', 'UG', 'UM', 'US', 'UY', 'UZ', 'VA', 'VC', 'VE', 'VG', 'VI', 'VN', 'VU', 'WF', 'WG', 'WS', 'YE', 'YT', 'ZA', 'ZM', 'ZW');

-- CreateTable
CREATE TABLE "tenant" (
    "tenant_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "default_country_code" "country_code" NOT NULL DEFAULT 'DE',
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "tenant_pkey" PRIMARY KEY ("tenant_id")
);

-- CreateTable
CREATE TABLE "api_key" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "key_hash" TEXT NOT NULL,
    "permissions" "permission"[],
    "expires_at" TIMESTAMPTZ(6),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),
    "deletion_id" UUID,

    CONSTRAINT "api_key_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "change" (
    "tenant_id" UUID NOT NULL,
    "sequence" BIGSERIAL NOT NULL,
    "transaction_id" BIGINT NOT NULL DEFAULT ((pg_current_xact_id())::text)::bigint,
    "occurred_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor_kind" "actor_kind" NOT NULL,
    "actor_id" TEXT NOT NULL,
    "request_id" TEXT NOT NULL,
    "entity" TEXT NOT NULL,
    "entity_id" UUID NOT NULL,
    "operation" "change_operation" NOT NULL,
    "version" INTEGER NOT NULL,
    "fields" JSONB NOT NULL,

    CONSTRAINT "change_pkey" PRIMARY KEY ("tenant_id","sequence")
);

-- CreateTable
CREATE TABLE "contact" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" "contact_kind" NOT NULL,
    "name" TEXT NOT NULL,
    "external_id" TEXT,
    "date_of_birth" DATE,
    "anniversary" DATE,
    "founded" DATE,
    "external_organization_id" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),
    "deletion_id" UUID,

    CONSTRAINT "contact_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "tag" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "tag_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "contact_tag" (
    "tenant_id" UUID NOT NULL,
    "contact_id" UUID NOT NULL,
    "tag_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "contact_tag_pkey" PRIMARY KEY ("tenant_id","contact_id","tag_id")
);

-- CreateTable
CREATE TABLE "address" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "contact_id" UUID,
    "professional_identity_id" UUID,
    "position" INTEGER NOT NULL,
    "is_preferred" BOOLEAN NOT NULL DEFAULT false,
    "type" "address_type" NOT NULL,
    "full_address" TEXT NOT NULL,
    "is_formatted" BOOLEAN NOT NULL,
    "recipient_name" TEXT,
    "care_of" TEXT,
    "street_name" TEXT,
    "street_number" TEXT,
    "additional" TEXT,
    "city" TEXT,
    "zip" TEXT,
    "country_code" "country_code",
    "usages" "address_usage"[],
    "description" TEXT,
    "usage_context" "usage_context" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),
    "deletion_id" UUID,

    CONSTRAINT "address_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "email" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "contact_id" UUID,
    "professional_identity_id" UUID,
    "position" INTEGER NOT NULL,
    "is_preferred" BOOLEAN NOT NULL DEFAULT false,
    "type" "email_type" NOT NULL,
    "address" TEXT NOT NULL,
    "normalized_address" TEXT NOT NULL,
    "description" TEXT,
    "usage_context" "usage_context" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),
    "deletion_id" UUID,

    CONSTRAINT "email_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "phone" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "contact_id" UUID,
    "professional_identity_id" UUID,
    "position" INTEGER NOT NULL,
    "is_preferred" BOOLEAN NOT NULL DEFAULT false,
    "type" "phone_type" NOT NULL,
    "number" TEXT NOT NULL,
    "e164" TEXT,
    "usages" "phone_usage"[],
    "description" TEXT,
    "usage_context" "usage_context" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),
    "deletion_id" UUID,

    CONSTRAINT "phone_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "web_address" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "contact_id" UUID,
    "professional_identity_id" UUID,
    "position" INTEGER NOT NULL,
    "is_preferred" BOOLEAN NOT NULL DEFAULT false,
    "type" "web_address_type" NOT NULL,
    "url" TEXT NOT NULL,
    "description" TEXT,
    "usage_context" "usage_context" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),
    "deletion_id" UUID,

    CONSTRAINT "web_address_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "department" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT,
    "area" TEXT,
    "code" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),
    "deletion_id" UUID,

    CONSTRAINT "department_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "location" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),
    "deletion_id" UUID,

    CONSTRAINT "location_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "location_leader" (
    "tenant_id" UUID NOT NULL,
    "location_id" UUID NOT NULL,
    "professional_identity_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "location_leader_pkey" PRIMARY KEY ("tenant_id","location_id","professional_identity_id")
);

-- CreateTable
CREATE TABLE "organization_founder" (
    "tenant_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "professional_identity_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "organization_founder_pkey" PRIMARY KEY ("tenant_id","organization_id","professional_identity_id")
);

-- CreateTable
CREATE TABLE "organization_leader" (
    "tenant_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "professional_identity_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "organization_leader_pkey" PRIMARY KEY ("tenant_id","organization_id","professional_identity_id")
);

-- CreateTable
CREATE TABLE "professional_identity" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "individual_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "is_active" BOOLEAN NOT NULL,
    "job_title" TEXT,
    "activation_date" TIMESTAMPTZ(6),
    "deactivation_date" TIMESTAMPTZ(6),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),
    "deletion_id" UUID,

    CONSTRAINT "professional_identity_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "professional_identity_department" (
    "tenant_id" UUID NOT NULL,
    "professional_identity_id" UUID NOT NULL,
    "department_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "professional_identity_department_pkey" PRIMARY KEY ("tenant_id","professional_identity_id","department_id")
);

-- CreateTable
CREATE TABLE "professional_identity_location" (
    "tenant_id" UUID NOT NULL,
    "professional_identity_id" UUID NOT NULL,
    "location_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "professional_identity_location_pkey" PRIMARY KEY ("tenant_id","professional_identity_id","location_id")
);

-- CreateTable
CREATE TABLE "customer_role" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "contact_id" UUID NOT NULL,
    "customer_number" TEXT NOT NULL,
    "is_active" BOOLEAN NOT NULL,
    "is_suspended" BOOLEAN NOT NULL,
    "customer_since" DATE NOT NULL,
    "managed_by_id" UUID,
    "external_card_number" TEXT,
    "external_card_added" TIMESTAMPTZ(6),
    "eu_vat_number" TEXT,
    "tax_registration_number" TEXT,
    "enabled_tax_exemptions" TEXT[],
    "global_location_number" TEXT,
    "alternative_payer_id" UUID,
    "requires_formal_invoice" BOOLEAN,
    "credit_limit_amount" DECIMAL(19,4),
    "credit_limit_currency" TEXT,
    "debtor_account_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),
    "deletion_id" UUID,

    CONSTRAINT "customer_role_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "supplier_role" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "contact_id" UUID NOT NULL,
    "supplier_number" TEXT NOT NULL,
    "is_active" BOOLEAN NOT NULL,
    "supplier_since" DATE NOT NULL,
    "managed_by_id" UUID,
    "my_customer_number" TEXT,
    "tax_information_type" TEXT,
    "eu_vat_number" TEXT,
    "tax_registration_number" TEXT,
    "global_location_number" TEXT,
    "creditor_account_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),
    "deletion_id" UUID,

    CONSTRAINT "supplier_role_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "alternative_payer_role" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "contact_id" UUID NOT NULL,
    "alternative_payer_number" TEXT NOT NULL,
    "is_active" BOOLEAN NOT NULL,
    "since" DATE NOT NULL,
    "debtor_account_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),
    "deletion_id" UUID,

    CONSTRAINT "alternative_payer_role_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "account_number" (
    "tenant_id" UUID NOT NULL,
    "ledger" TEXT NOT NULL,
    "last" INTEGER NOT NULL,

    CONSTRAINT "account_number_pkey" PRIMARY KEY ("tenant_id","ledger")
);

-- CreateTable
CREATE TABLE "open_list_value" (
    "tenant_id" UUID NOT NULL,
    "list" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "open_list_value_pkey" PRIMARY KEY ("tenant_id","list","value")
);

-- CreateIndex
CREATE UNIQUE INDEX "api_key_tenant_id_key_hash_key" ON "api_key"("tenant_id", "key_hash");

-- CreateIndex
CREATE INDEX "change_tenant_id_transaction_id_sequence_idx" ON "change"("tenant_id", "transaction_id", "sequence");

-- CreateIndex
CREATE INDEX "change_tenant_id_entity_id_sequence_idx" ON "change"("tenant_id", "entity_id", "sequence");

-- CreateIndex
CREATE INDEX "contact_tenant_id_name_id_idx" ON "contact"("tenant_id", "name", "id");

-- CreateIndex
CREATE INDEX "contact_tenant_id_kind_name_id_idx" ON "contact"("tenant_id", "kind", "name", "id");

-- CreateIndex
CREATE INDEX "contact_tenant_id_created_at_id_idx" ON "contact"("tenant_id", "created_at", "id");

-- CreateIndex
CREATE INDEX "contact_tenant_id_updated_at_id_idx" ON "contact"("tenant_id", "updated_at", "id");

-- CreateIndex
CREATE INDEX "contact_tenant_id_deletion_id_idx" ON "contact"("tenant_id", "deletion_id");

-- CreateIndex
CREATE UNIQUE INDEX "tag_tenant_id_name_key" ON "tag"("tenant_id", "name");

-- CreateIndex
CREATE INDEX "contact_tag_tenant_id_tag_id_contact_id_idx" ON "contact_tag"("tenant_id", "tag_id", "contact_id");

-- CreateIndex
CREATE INDEX "address_tenant_id_contact_id_position_id_idx" ON "address"("tenant_id", "contact_id", "position", "id");

-- CreateIndex
CREATE INDEX "address_tenant_id_professional_identity_id_position_id_idx" ON "address"("tenant_id", "professional_identity_id", "position", "id");

-- CreateIndex
CREATE INDEX "address_tenant_id_deletion_id_idx" ON "address"("tenant_id", "deletion_id");

-- CreateIndex
CREATE INDEX "address_tenant_id_city_idx" ON "address"("tenant_id", "city");

-- CreateIndex
CREATE INDEX "address_tenant_id_zip_idx" ON "address"("tenant_id", "zip");

-- CreateIndex
CREATE INDEX "email_tenant_id_contact_id_position_id_idx" ON "email"("tenant_id", "contact_id", "position", "id");

-- CreateIndex
CREATE INDEX "email_tenant_id_professional_identity_id_position_id_idx" ON "email"("tenant_id", "professional_identity_id", "position", "id");

-- CreateIndex
CREATE INDEX "email_tenant_id_deletion_id_idx" ON "email"("tenant_id", "deletion_id");

-- CreateIndex
CREATE INDEX "email_tenant_id_normalized_address_idx" ON "email"("tenant_id", "normalized_address");

-- CreateIndex
CREATE INDEX "phone_tenant_id_contact_id_position_id_idx" ON "phone"("tenant_id", "contact_id", "position", "id");

-- CreateIndex
CREATE INDEX "phone_tenant_id_professional_identity_id_position_id_idx" ON "phone"("tenant_id", "professional_identity_id", "position", "id");

-- CreateIndex
CREATE INDEX "phone_tenant_id_deletion_id_idx" ON "phone"("tenant_id", "deletion_id");

-- CreateIndex
CREATE INDEX "phone_tenant_id_e164_idx" ON "phone"("tenant_id", "e164");

-- CreateIndex
CREATE INDEX "web_address_tenant_id_contact_id_position_id_idx" ON "web_address"("tenant_id", "contact_id", "position", "id");

-- CreateIndex
CREATE INDEX "web_address_tenant_id_professional_identity_id_position_id_idx" ON "web_address"("tenant_id", "professional_identity_id", "position", "id");

-- CreateIndex
CREATE INDEX "web_address_tenant_id_deletion_id_idx" ON "web_address"("tenant_id", "deletion_id");

-- CreateIndex
CREATE INDEX "department_tenant_id_organization_id_name_id_idx" ON "department"("tenant_id", "organization_id", "name", "id");

-- CreateIndex
CREATE INDEX "department_tenant_id_deletion_id_idx" ON "department"("tenant_id", "deletion_id");

-- CreateIndex
CREATE INDEX "location_tenant_id_organization_id_name_id_idx" ON "location"("tenant_id", "organization_id", "name", "id");

-- CreateIndex
CREATE INDEX "location_tenant_id_deletion_id_idx" ON "location"("tenant_id", "deletion_id");

-- CreateIndex
CREATE INDEX "location_leader_tenant_id_professional_identity_id_idx" ON "location_leader"("tenant_id", "professional_identity_id");

-- CreateIndex
CREATE INDEX "organization_founder_tenant_id_professional_identity_id_idx" ON "organization_founder"("tenant_id", "professional_identity_id");

-- CreateIndex
CREATE INDEX "organization_leader_tenant_id_professional_identity_id_idx" ON "organization_leader"("tenant_id", "professional_identity_id");

-- CreateIndex
CREATE INDEX "professional_identity_tenant_id_individual_id_id_idx" ON "professional_identity"("tenant_id", "individual_id", "id");

-- CreateIndex
CREATE INDEX "professional_identity_tenant_id_organization_id_id_idx" ON "professional_identity"("tenant_id", "organization_id", "id");

-- CreateIndex
CREATE INDEX "professional_identity_tenant_id_deletion_id_idx" ON "professional_identity"("tenant_id", "deletion_id");

-- CreateIndex
CREATE INDEX "professional_identity_department_tenant_id_department_id_idx" ON "professional_identity_department"("tenant_id", "department_id");

-- CreateIndex
CREATE INDEX "professional_identity_location_tenant_id_location_id_idx" ON "professional_identity_location"("tenant_id", "location_id");

-- CreateIndex
CREATE INDEX "customer_role_tenant_id_customer_number_id_idx" ON "customer_role"("tenant_id", "customer_number", "id");

-- CreateIndex
CREATE INDEX "customer_role_tenant_id_managed_by_id_idx" ON "customer_role"("tenant_id", "managed_by_id");

-- CreateIndex
CREATE INDEX "customer_role_tenant_id_alternative_payer_id_idx" ON "customer_role"("tenant_id", "alternative_payer_id");

-- CreateIndex
CREATE INDEX "customer_role_tenant_id_deletion_id_idx" ON "customer_role"("tenant_id", "deletion_id");

-- CreateIndex
CREATE UNIQUE INDEX "customer_role_tenant_id_contact_id_key" ON "customer_role"("tenant_id", "contact_id");

-- CreateIndex
CREATE INDEX "supplier_role_tenant_id_supplier_number_id_idx" ON "supplier_role"("tenant_id", "supplier_number", "id");

-- CreateIndex
CREATE INDEX "supplier_role_tenant_id_managed_by_id_idx" ON "supplier_role"("tenant_id", "managed_by_id");

-- CreateIndex
CREATE INDEX "supplier_role_tenant_id_deletion_id_idx" ON "supplier_role"("tenant_id", "deletion_id");

-- CreateIndex
CREATE UNIQUE INDEX "supplier_role_tenant_id_contact_id_key" ON "supplier_role"("tenant_id", "contact_id");

-- CreateIndex
CREATE INDEX "alternative_payer_role_tenant_id_alternative_payer_number_i_idx" ON "alternative_payer_role"("tenant_id", "alternative_payer_number", "id");

-- CreateIndex
CREATE INDEX "alternative_payer_role_tenant_id_deletion_id_idx" ON "alternative_payer_role"("tenant_id", "deletion_id");

-- CreateIndex
CREATE UNIQUE INDEX "alternative_payer_role_tenant_id_contact_id_key" ON "alternative_payer_role"("tenant_id", "contact_id");

-- AddForeignKey
ALTER TABLE "contact_tag" ADD CONSTRAINT "contact_tag_tenant_id_contact_id_fkey" FOREIGN KEY ("tenant_id", "contact_id") REFERENCES "contact"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact_tag" ADD CONSTRAINT "contact_tag_tenant_id_tag_id_fkey" FOREIGN KEY ("tenant_id", "tag_id") REFERENCES "tag"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "address" ADD CONSTRAINT "address_tenant_id_contact_id_fkey" FOREIGN KEY ("tenant_id", "contact_id") REFERENCES "contact"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "address" ADD CONSTRAINT "address_tenant_id_professional_identity_id_fkey" FOREIGN KEY ("tenant_id", "professional_identity_id") REFERENCES "professional_identity"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "email" ADD CONSTRAINT "email_tenant_id_contact_id_fkey" FOREIGN KEY ("tenant_id", "contact_id") REFERENCES "contact"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "email" ADD CONSTRAINT "email_tenant_id_professional_identity_id_fkey" FOREIGN KEY ("tenant_id", "professional_identity_id") REFERENCES "professional_identity"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "phone" ADD CONSTRAINT "phone_tenant_id_contact_id_fkey" FOREIGN KEY ("tenant_id", "contact_id") REFERENCES "contact"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "phone" ADD CONSTRAINT "phone_tenant_id_professional_identity_id_fkey" FOREIGN KEY ("tenant_id", "professional_identity_id") REFERENCES "professional_identity"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "web_address" ADD CONSTRAINT "web_address_tenant_id_contact_id_fkey" FOREIGN KEY ("tenant_id", "contact_id") REFERENCES "contact"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "web_address" ADD CONSTRAINT "web_address_tenant_id_professional_identity_id_fkey" FOREIGN KEY ("tenant_id", "professional_identity_id") REFERENCES "professional_identity"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "department" ADD CONSTRAINT "department_tenant_id_organization_id_fkey" FOREIGN KEY ("tenant_id", "organization_id") REFERENCES "contact"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "location" ADD CONSTRAINT "location_tenant_id_organization_id_fkey" FOREIGN KEY ("tenant_id", "organization_id") REFERENCES "contact"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "location_leader" ADD CONSTRAINT "location_leader_tenant_id_location_id_fkey" FOREIGN KEY ("tenant_id", "location_id") REFERENCES "location"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "location_leader" ADD CONSTRAINT "location_leader_tenant_id_professional_identity_id_fkey" FOREIGN KEY ("tenant_id", "professional_identity_id") REFERENCES "professional_identity"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organization_founder" ADD CONSTRAINT "organization_founder_tenant_id_organization_id_fkey" FOREIGN KEY ("tenant_id", "organization_id") REFERENCES "contact"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organization_founder" ADD CONSTRAINT "organization_founder_tenant_id_professional_identity_id_fkey" FOREIGN KEY ("tenant_id", "professional_identity_id") REFERENCES "professional_identity"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organization_leader" ADD CONSTRAINT "organization_leader_tenant_id_organization_id_fkey" FOREIGN KEY ("tenant_id", "organization_id") REFERENCES "contact"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organization_leader" ADD CONSTRAINT "organization_leader_tenant_id_professional_identity_id_fkey" FOREIGN KEY ("tenant_id", "professional_identity_id") REFERENCES "professional_identity"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "professional_identity" ADD CONSTRAINT "professional_identity_tenant_id_individual_id_fkey" FOREIGN KEY ("tenant_id", "individual_id") REFERENCES "contact"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "professional_identity" ADD CONSTRAINT "professional_identity_tenant_id_organization_id_fkey" FOREIGN KEY ("tenant_id", "organization_id") REFERENCES "contact"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "professional_identity_department" ADD CONSTRAINT "professional_identity_department_tenant_id_professional_id_fkey" FOREIGN KEY ("tenant_id", "professional_identity_id") REFERENCES "professional_identity"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "professional_identity_department" ADD CONSTRAINT "professional_identity_department_tenant_id_department_id_fkey" FOREIGN KEY ("tenant_id", "department_id") REFERENCES "department"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "professional_identity_location" ADD CONSTRAINT "professional_identity_location_tenant_id_professional_iden_fkey" FOREIGN KEY ("tenant_id", "professional_identity_id") REFERENCES "professional_identity"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "professional_identity_location" ADD CONSTRAINT "professional_identity_location_tenant_id_location_id_fkey" FOREIGN KEY ("tenant_id", "location_id") REFERENCES "location"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "customer_role" ADD CONSTRAINT "customer_role_tenant_id_contact_id_fkey" FOREIGN KEY ("tenant_id", "contact_id") REFERENCES "contact"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "customer_role" ADD CONSTRAINT "customer_role_tenant_id_managed_by_id_fkey" FOREIGN KEY ("tenant_id", "managed_by_id") REFERENCES "professional_identity"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "customer_role" ADD CONSTRAINT "customer_role_tenant_id_alternative_payer_id_fkey" FOREIGN KEY ("tenant_id", "alternative_payer_id") REFERENCES "contact"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "supplier_role" ADD CONSTRAINT "supplier_role_tenant_id_contact_id_fkey" FOREIGN KEY ("tenant_id", "contact_id") REFERENCES "contact"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "supplier_role" ADD CONSTRAINT "supplier_role_tenant_id_managed_by_id_fkey" FOREIGN KEY ("tenant_id", "managed_by_id") REFERENCES "professional_identity"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "alternative_payer_role" ADD CONSTRAINT "alternative_payer_role_tenant_id_contact_id_fkey" FOREIGN KEY ("tenant_id", "contact_id") REFERENCES "contact"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Row-level security
SELECT secure_tenant_table('account_number');
SELECT secure_tenant_table('address');
SELECT secure_tenant_table('alternative_payer_role');
SELECT secure_tenant_table('api_key');
SELECT secure_tenant_table('change');
SELECT secure_tenant_table('contact');
SELECT secure_tenant_table('contact_tag');
SELECT secure_tenant_table('customer_role');
SELECT secure_tenant_table('department');
SELECT secure_tenant_table('email');
SELECT secure_tenant_table('location');
SELECT secure_tenant_table('location_leader');
SELECT secure_tenant_table('open_list_value');
SELECT secure_tenant_table('organization_founder');
SELECT secure_tenant_table('organization_leader');
SELECT secure_tenant_table('phone');
SELECT secure_tenant_table('professional_identity');
SELECT secure_tenant_table('professional_identity_department');
SELECT secure_tenant_table('professional_identity_location');
SELECT secure_tenant_table('supplier_role');
SELECT secure_tenant_table('tag');
SELECT secure_tenant_table('tenant');
SELECT secure_tenant_table('web_address');

-- Exactly one owner for a contact detail; at most one preferred detail of a kind per owner.
ALTER TABLE address ADD CONSTRAINT address_owner_check CHECK (num_nonnulls(contact_id, professional_identity_id) = 1);
CREATE UNIQUE INDEX address_contact_preferred_key ON address (tenant_id, contact_id)
  WHERE is_preferred AND deleted_at IS NULL AND contact_id IS NOT NULL;
CREATE UNIQUE INDEX address_professional_identity_preferred_key ON address (tenant_id, professional_identity_id)
  WHERE is_preferred AND deleted_at IS NULL AND professional_identity_id IS NOT NULL;
ALTER TABLE email ADD CONSTRAINT email_owner_check CHECK (num_nonnulls(contact_id, professional_identity_id) = 1);
CREATE UNIQUE INDEX email_contact_preferred_key ON email (tenant_id, contact_id)
  WHERE is_preferred AND deleted_at IS NULL AND contact_id IS NOT NULL;
CREATE UNIQUE INDEX email_professional_identity_preferred_key ON email (tenant_id, professional_identity_id)
  WHERE is_preferred AND deleted_at IS NULL AND professional_identity_id IS NOT NULL;
ALTER TABLE phone ADD CONSTRAINT phone_owner_check CHECK (num_nonnulls(contact_id, professional_identity_id) = 1);
CREATE UNIQUE INDEX phone_contact_preferred_key ON phone (tenant_id, contact_id)
  WHERE is_preferred AND deleted_at IS NULL AND contact_id IS NOT NULL;
CREATE UNIQUE INDEX phone_professional_identity_preferred_key ON phone (tenant_id, professional_identity_id)
  WHERE is_preferred AND deleted_at IS NULL AND professional_identity_id IS NOT NULL;
ALTER TABLE web_address ADD CONSTRAINT web_address_owner_check CHECK (num_nonnulls(contact_id, professional_identity_id) = 1);
CREATE UNIQUE INDEX web_address_contact_preferred_key ON web_address (tenant_id, contact_id)
  WHERE is_preferred AND deleted_at IS NULL AND contact_id IS NOT NULL;
CREATE UNIQUE INDEX web_address_professional_identity_preferred_key ON web_address (tenant_id, professional_identity_id)
  WHERE is_preferred AND deleted_at IS NULL AND professional_identity_id IS NOT NULL;

-- Keys that a deleted row gives free.
CREATE UNIQUE INDEX contact_external_id_key ON contact (tenant_id, kind, external_id)
  WHERE deleted_at IS NULL AND external_id IS NOT NULL;
CREATE UNIQUE INDEX customer_role_customer_number_key ON customer_role (tenant_id, customer_number)
  WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX supplier_role_supplier_number_key ON supplier_role (tenant_id, supplier_number)
  WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX alternative_payer_role_alternative_payer_number_key
  ON alternative_payer_role (tenant_id, alternative_payer_number) WHERE deleted_at IS NULL;

-- What the columns alone cannot say.
ALTER TABLE contact ADD CONSTRAINT contact_kind_fields_check CHECK (
  (kind = 'INDIVIDUAL' AND founded IS NULL AND external_organization_id IS NULL)
  OR (kind = 'ORGANIZATION' AND date_of_birth IS NULL AND anniversary IS NULL)
);
ALTER TABLE professional_identity ADD CONSTRAINT professional_identity_parties_check
  CHECK (individual_id <> organization_id);
ALTER TABLE customer_role ADD CONSTRAINT customer_role_alternative_payer_check
  CHECK (alternative_payer_id <> contact_id);
ALTER TABLE customer_role ADD CONSTRAINT customer_role_credit_limit_check
  CHECK (num_nulls(credit_limit_amount, credit_limit_currency) <> 1);
