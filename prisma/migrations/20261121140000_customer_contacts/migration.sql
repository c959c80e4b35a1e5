-- CreateEnum
CREATE TYPE "custom_field_owner" AS ENUM ('INDIVIDUAL_CONTACT', 'ORGANIZATION_CONTACT', 'PLACEHOLDER_CUSTOMER', 'CUSTOMER_CONTACT', 'CUSTOMER_CONTACT_LINK');

-- CreateEnum
CREATE TYPE "customer_contact_extension_type" AS ENUM ('TWO_INVOICE');

-- CreateEnum
CREATE TYPE "preset_field" AS ENUM ('CONTACT_TYPE', 'TITLE', 'COUNTRY', 'NUMBER_1_TYPE', 'NUMBER_2_TYPE', 'NUMBER_3_TYPE', 'NUMBER_4_TYPE', 'DEALER_CODE', 'CONTACT_REGARDING', 'EMAIL_BILL_TYPE', 'INVOICE_USAGE_REPORT_CUSTOMER_PROFILE', 'COPY_CORRESPONDENCE_TYPE', 'COPY_TICKET_TYPE');

-- AlterTable
ALTER TABLE "contact" ADD COLUMN     "custom_fields" JSONB NOT NULL DEFAULT '{}';

-- AlterTable
ALTER TABLE "customer" ADD COLUMN     "custom_fields" JSONB NOT NULL DEFAULT '{}';

-- CreateTable
CREATE TABLE "user_account" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "normalized_email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),
    "deletion_id" UUID,

    CONSTRAINT "user_account_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "contact_point" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "location_id" UUID,
    "label" TEXT NOT NULL,
    "phone_number" TEXT NOT NULL,
    "e164" TEXT,
    "email_address" TEXT,
    "normalized_email" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),
    "deletion_id" UUID,

    CONSTRAINT "contact_point_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "custom_field_schema" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "owner" "custom_field_owner" NOT NULL,
    "schema" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "custom_field_schema_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "custom_field_value" (
    "tenant_id" UUID NOT NULL,
    "owner_id" UUID NOT NULL,
    "path" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "text_value" TEXT,
    "text_key" TEXT,
    "number_value" DOUBLE PRECISION,
    "boolean_value" BOOLEAN,

    CONSTRAINT "custom_field_value_pkey" PRIMARY KEY ("tenant_id","owner_id","path","ordinal")
);

-- CreateTable
CREATE TABLE "customer_contact" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "customer_id" UUID,
    "contact_id" UUID,
    "name" TEXT,
    "given_name" TEXT,
    "family_name" TEXT,
    "company_name" TEXT,
    "contact_position" TEXT,
    "contact_type" TEXT,
    "title" TEXT,
    "address_lines" TEXT[],
    "postcode" TEXT,
    "country" TEXT,
    "numbers" JSONB NOT NULL DEFAULT '[]',
    "email" TEXT,
    "website" TEXT,
    "account_password_hash" TEXT,
    "dealer_code" TEXT,
    "contact_regarding" TEXT[],
    "email_bill_type" TEXT,
    "invoice_usage_report_customer_profile" TEXT,
    "copy_correspondence_types" TEXT[],
    "copy_ticket_types" TEXT[],
    "custom_fields" JSONB NOT NULL DEFAULT '{}',
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),
    "deletion_id" UUID,

    CONSTRAINT "customer_contact_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "customer_contact_tag" (
    "tenant_id" UUID NOT NULL,
    "customer_contact_id" UUID NOT NULL,
    "tag_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "customer_contact_tag_pkey" PRIMARY KEY ("tenant_id","customer_contact_id","tag_id")
);

-- CreateTable
CREATE TABLE "customer_contact_extension" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "customer_contact_id" UUID NOT NULL,
    "type" "customer_contact_extension_type" NOT NULL,
    "enabled_at" TIMESTAMPTZ(6) NOT NULL,
    "enabled_by_kind" "actor_kind" NOT NULL,
    "enabled_by_id" TEXT NOT NULL,
    "settings" JSONB NOT NULL DEFAULT '{}',
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),
    "deletion_id" UUID,

    CONSTRAINT "customer_contact_extension_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "customer_contact_link" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "customer_contact_id" UUID NOT NULL,
    "contact_id" UUID,
    "location_id" UUID,
    "user_id" UUID,
    "is_primary" BOOLEAN NOT NULL DEFAULT false,
    "custom_fields" JSONB NOT NULL DEFAULT '{}',
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),
    "deletion_id" UUID,

    CONSTRAINT "customer_contact_link_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "customer_contact_link_tag" (
    "tenant_id" UUID NOT NULL,
    "customer_contact_link_id" UUID NOT NULL,
    "tag_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "customer_contact_link_tag_pkey" PRIMARY KEY ("tenant_id","customer_contact_link_id","tag_id")
);

-- CreateTable
CREATE TABLE "preset" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "field" "preset_field" NOT NULL,
    "key" TEXT NOT NULL,
    "labels" JSONB NOT NULL,
    "position" TEXT NOT NULL,
    "is_active" BOOLEAN NOT NULL DEFAULT true,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "preset_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateIndex
CREATE INDEX "user_account_tenant_id_name_id_idx" ON "user_account"("tenant_id", "name", "id");

-- CreateIndex
CREATE INDEX "user_account_tenant_id_deletion_id_idx" ON "user_account"("tenant_id", "deletion_id");

-- CreateIndex
CREATE INDEX "contact_point_tenant_id_customer_id_id_idx" ON "contact_point"("tenant_id", "customer_id", "id");

-- CreateIndex
CREATE INDEX "contact_point_tenant_id_location_id_idx" ON "contact_point"("tenant_id", "location_id");

-- CreateIndex
CREATE INDEX "contact_point_tenant_id_label_id_idx" ON "contact_point"("tenant_id", "label", "id");

-- CreateIndex
CREATE INDEX "contact_point_tenant_id_e164_idx" ON "contact_point"("tenant_id", "e164");

-- CreateIndex
CREATE INDEX "contact_point_tenant_id_normalized_email_idx" ON "contact_point"("tenant_id", "normalized_email");

-- CreateIndex
CREATE INDEX "contact_point_tenant_id_created_at_id_idx" ON "contact_point"("tenant_id", "created_at", "id");

-- CreateIndex
CREATE INDEX "contact_point_tenant_id_deletion_id_idx" ON "contact_point"("tenant_id", "deletion_id");

-- CreateIndex
CREATE UNIQUE INDEX "custom_field_schema_tenant_id_owner_key" ON "custom_field_schema"("tenant_id", "owner");

-- CreateIndex
CREATE INDEX "custom_field_value_tenant_id_path_text_key_owner_id_idx" ON "custom_field_value"("tenant_id", "path", "text_key", "owner_id");

-- CreateIndex
CREATE INDEX "custom_field_value_tenant_id_path_number_value_owner_id_idx" ON "custom_field_value"("tenant_id", "path", "number_value", "owner_id");

-- CreateIndex
CREATE INDEX "customer_contact_tenant_id_customer_id_id_idx" ON "customer_contact"("tenant_id", "customer_id", "id");

-- CreateIndex
CREATE INDEX "customer_contact_tenant_id_contact_id_id_idx" ON "customer_contact"("tenant_id", "contact_id", "id");

-- CreateIndex
CREATE INDEX "customer_contact_tenant_id_dealer_code_id_idx" ON "customer_contact"("tenant_id", "dealer_code", "id");

-- CreateIndex
CREATE INDEX "customer_contact_tenant_id_created_at_id_idx" ON "customer_contact"("tenant_id", "created_at", "id");

-- CreateIndex
CREATE INDEX "customer_contact_tenant_id_deletion_id_idx" ON "customer_contact"("tenant_id", "deletion_id");

-- CreateIndex
CREATE INDEX "customer_contact_tag_tenant_id_tag_id_customer_contact_id_idx" ON "customer_contact_tag"("tenant_id", "tag_id", "customer_contact_id");

-- CreateIndex
CREATE INDEX "customer_contact_extension_tenant_id_customer_contact_id_ty_idx" ON "customer_contact_extension"("tenant_id", "customer_contact_id", "type");

-- CreateIndex
CREATE INDEX "customer_contact_extension_tenant_id_deletion_id_idx" ON "customer_contact_extension"("tenant_id", "deletion_id");

-- CreateIndex
CREATE INDEX "customer_contact_link_tenant_id_customer_id_id_idx" ON "customer_contact_link"("tenant_id", "customer_id", "id");

-- CreateIndex
CREATE INDEX "customer_contact_link_tenant_id_customer_contact_id_id_idx" ON "customer_contact_link"("tenant_id", "customer_contact_id", "id");

-- CreateIndex
CREATE INDEX "customer_contact_link_tenant_id_contact_id_id_idx" ON "customer_contact_link"("tenant_id", "contact_id", "id");

-- CreateIndex
CREATE INDEX "customer_contact_link_tenant_id_location_id_idx" ON "customer_contact_link"("tenant_id", "location_id");

-- CreateIndex
CREATE INDEX "customer_contact_link_tenant_id_user_id_idx" ON "customer_contact_link"("tenant_id", "user_id");

-- CreateIndex
CREATE INDEX "customer_contact_link_tenant_id_created_at_id_idx" ON "customer_contact_link"("tenant_id", "created_at", "id");

-- CreateIndex
CREATE INDEX "customer_contact_link_tenant_id_deletion_id_idx" ON "customer_contact_link"("tenant_id", "deletion_id");

-- CreateIndex
CREATE INDEX "customer_contact_link_tag_tenant_id_tag_id_customer_contact_idx" ON "customer_contact_link_tag"("tenant_id", "tag_id", "customer_contact_link_id");

-- CreateIndex
CREATE INDEX "preset_tenant_id_field_position_id_idx" ON "preset"("tenant_id", "field", "position", "id");

-- CreateIndex
CREATE UNIQUE INDEX "preset_tenant_id_field_key_key" ON "preset"("tenant_id", "field", "key");

-- AddForeignKey
ALTER TABLE "contact_point" ADD CONSTRAINT "contact_point_tenant_id_customer_id_fkey" FOREIGN KEY ("tenant_id", "customer_id") REFERENCES "customer"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact_point" ADD CONSTRAINT "contact_point_tenant_id_location_id_fkey" FOREIGN KEY ("tenant_id", "location_id") REFERENCES "location"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "customer_contact" ADD CONSTRAINT "customer_contact_tenant_id_customer_id_fkey" FOREIGN KEY ("tenant_id", "customer_id") REFERENCES "customer"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "customer_contact" ADD CONSTRAINT "customer_contact_tenant_id_contact_id_fkey" FOREIGN KEY ("tenant_id", "contact_id") REFERENCES "contact"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "customer_contact_tag" ADD CONSTRAINT "customer_contact_tag_tenant_id_customer_contact_id_fkey" FOREIGN KEY ("tenant_id", "customer_contact_id") REFERENCES "customer_contact"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "customer_contact_tag" ADD CONSTRAINT "customer_contact_tag_tenant_id_tag_id_fkey" FOREIGN KEY ("tenant_id", "tag_id") REFERENCES "tag"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "customer_contact_extension" ADD CONSTRAINT "customer_contact_extension_tenant_id_customer_contact_id_fkey" FOREIGN KEY ("tenant_id", "customer_contact_id") REFERENCES "customer_contact"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "customer_contact_link" ADD CONSTRAINT "customer_contact_link_tenant_id_customer_id_fkey" FOREIGN KEY ("tenant_id", "customer_id") REFERENCES "customer"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "customer_contact_link" ADD CONSTRAINT "customer_contact_link_tenant_id_customer_contact_id_fkey" FOREIGN KEY ("tenant_id", "customer_contact_id") REFERENCES "customer_contact"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "customer_contact_link" ADD CONSTRAINT "customer_contact_link_tenant_id_contact_id_fkey" FOREIGN KEY ("tenant_id", "contact_id") REFERENCES "contact"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "customer_contact_link" ADD CONSTRAINT "customer_contact_link_tenant_id_location_id_fkey" FOREIGN KEY ("tenant_id", "location_id") REFERENCES "location"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "customer_contact_link" ADD CONSTRAINT "customer_contact_link_tenant_id_user_id_fkey" FOREIGN KEY ("tenant_id", "user_id") REFERENCES "user_account"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "customer_contact_link_tag" ADD CONSTRAINT "customer_contact_link_tag_tenant_id_customer_contact_link__fkey" FOREIGN KEY ("tenant_id", "customer_contact_link_id") REFERENCES "customer_contact_link"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "customer_contact_link_tag" ADD CONSTRAINT "customer_contact_link_tag_tenant_id_tag_id_fkey" FOREIGN KEY ("tenant_id", "tag_id") REFERENCES "tag"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Row-level security
SELECT secure_tenant_table('contact_point');
SELECT secure_tenant_table('custom_field_schema');
SELECT secure_tenant_table('custom_field_value');
SELECT secure_tenant_table('customer_contact');
SELECT secure_tenant_table('customer_contact_extension');
SELECT secure_tenant_table('customer_contact_link');
SELECT secure_tenant_table('customer_contact_link_tag');
SELECT secure_tenant_table('customer_contact_tag');
SELECT secure_tenant_table('preset');
SELECT secure_tenant_table('user_account');

-- Keys that a deleted row gives free. A customer has one link to a customer contact, and one to the contact behind it; a
-- contact stands behind one direct customer contact of each customer, and behind one shared one.
CREATE UNIQUE INDEX customer_contact_contact_key ON customer_contact (tenant_id, customer_id, contact_id)
  NULLS NOT DISTINCT WHERE deleted_at IS NULL AND contact_id IS NOT NULL;
CREATE UNIQUE INDEX customer_contact_link_customer_contact_key ON customer_contact_link (tenant_id, customer_id, customer_contact_id)
  WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX customer_contact_link_contact_key ON customer_contact_link (tenant_id, customer_id, contact_id)
  WHERE deleted_at IS NULL AND contact_id IS NOT NULL;
CREATE UNIQUE INDEX customer_contact_link_primary_key ON customer_contact_link (tenant_id, customer_id)
  WHERE is_primary AND deleted_at IS NULL;
CREATE UNIQUE INDEX customer_contact_extension_type_key ON customer_contact_extension (tenant_id, customer_contact_id, type)
  WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX user_account_email_key ON user_account (tenant_id, normalized_email) WHERE deleted_at IS NULL;

-- What the columns alone cannot say.
ALTER TABLE preset ALTER COLUMN position TYPE TEXT COLLATE "C";
ALTER TABLE preset ADD CONSTRAINT preset_labels_check CHECK (jsonb_typeof(labels) = 'object');
ALTER TABLE contact ADD CONSTRAINT contact_custom_fields_check CHECK (jsonb_typeof(custom_fields) = 'object');
ALTER TABLE customer ADD CONSTRAINT customer_custom_fields_check CHECK (jsonb_typeof(custom_fields) = 'object');
ALTER TABLE customer_contact ADD CONSTRAINT customer_contact_custom_fields_check CHECK (jsonb_typeof(custom_fields) = 'object');
ALTER TABLE customer_contact ADD CONSTRAINT customer_contact_address_lines_check CHECK (cardinality(address_lines) <= 5);
ALTER TABLE customer_contact ADD CONSTRAINT customer_contact_numbers_check
  CHECK (jsonb_typeof(numbers) = 'array' AND jsonb_array_length(numbers) <= 4);
ALTER TABLE customer_contact_link ADD CONSTRAINT customer_contact_link_custom_fields_check
  CHECK (jsonb_typeof(custom_fields) = 'object');

-- Texts inside custom fields compare by code points, so that the start of a text stands where the text stands.
ALTER TABLE custom_field_value ALTER COLUMN path TYPE TEXT COLLATE "C";
ALTER TABLE custom_field_value ALTER COLUMN text_value TYPE TEXT COLLATE "C";
ALTER TABLE custom_field_value ALTER COLUMN text_key TYPE TEXT COLLATE "C";
ALTER TABLE custom_field_value ADD CONSTRAINT custom_field_value_kind_check CHECK (num_nonnulls(text_value, number_value, boolean_value) = 1);
