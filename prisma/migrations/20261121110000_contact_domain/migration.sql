-- AlterEnum
ALTER TYPE "permission" ADD VALUE 'CONTACTS_SYNC';

-- AlterTable
ALTER TABLE "open_list_value" ADD COLUMN     "is_symmetric" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
-- Each tenant that exists gets a key of its own; new ones bring theirs.
ALTER TABLE "tenant" ADD COLUMN     "url_key" BYTEA NOT NULL DEFAULT uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid());
ALTER TABLE "tenant" ALTER COLUMN "url_key" DROP DEFAULT;

-- The customer role becomes the table of all customers: placeholders have no contact, and a name of their own.
ALTER TABLE customer_role RENAME TO customer;
ALTER TABLE customer RENAME CONSTRAINT customer_role_pkey TO customer_pkey;
ALTER TABLE customer RENAME CONSTRAINT customer_role_tenant_id_contact_id_fkey TO customer_tenant_id_contact_id_fkey;
ALTER TABLE customer RENAME CONSTRAINT customer_role_tenant_id_managed_by_id_fkey TO customer_tenant_id_managed_by_id_fkey;
ALTER TABLE customer RENAME CONSTRAINT customer_role_tenant_id_alternative_payer_id_fkey TO customer_tenant_id_alternative_payer_id_fkey;
ALTER TABLE customer RENAME CONSTRAINT customer_role_alternative_payer_check TO customer_alternative_payer_check;
ALTER TABLE customer RENAME CONSTRAINT customer_role_credit_limit_check TO customer_credit_limit_check;
ALTER INDEX customer_role_tenant_id_contact_id_key RENAME TO customer_tenant_id_contact_id_key;
ALTER INDEX customer_role_tenant_id_customer_number_id_idx RENAME TO customer_tenant_id_customer_number_id_idx;
ALTER INDEX customer_role_tenant_id_managed_by_id_idx RENAME TO customer_tenant_id_managed_by_id_idx;
ALTER INDEX customer_role_tenant_id_alternative_payer_id_idx RENAME TO customer_tenant_id_alternative_payer_id_idx;
ALTER INDEX customer_role_tenant_id_deletion_id_idx RENAME TO customer_tenant_id_deletion_id_idx;
ALTER INDEX customer_role_customer_number_key RENAME TO customer_customer_number_key;
ALTER TABLE customer ALTER COLUMN contact_id DROP NOT NULL;
ALTER TABLE customer ALTER COLUMN is_suspended SET DEFAULT false;
ALTER TABLE customer ADD COLUMN name TEXT;
ALTER TABLE customer ADD COLUMN external_id TEXT;
ALTER TABLE customer ADD COLUMN track_revenue BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE customer ADD CONSTRAINT customer_owner_check CHECK (num_nonnulls(contact_id, name) = 1);
CREATE UNIQUE INDEX customer_external_id_key ON customer (tenant_id, external_id)
  WHERE deleted_at IS NULL AND external_id IS NOT NULL;

-- CreateTable
CREATE TABLE "customer_list" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),
    "deletion_id" UUID,

    CONSTRAINT "customer_list_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "customer_list_item" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "list_id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "position" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),
    "deletion_id" UUID,

    CONSTRAINT "customer_list_item_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "delivery_and_invoicing_configuration" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "brand_id" TEXT,
    "alternative_payer_id" UUID,
    "invoice_address_id" UUID,
    "delivery_address_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),
    "deletion_id" UUID,

    CONSTRAINT "delivery_and_invoicing_configuration_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "image" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "contact_id" UUID,
    "customer_id" UUID,
    "position" INTEGER NOT NULL,
    "media_type" TEXT NOT NULL,
    "byte_size" INTEGER NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),
    "deletion_id" UUID,

    CONSTRAINT "image_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "image_data" (
    "tenant_id" UUID NOT NULL,
    "image_id" UUID NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "image_data_pkey" PRIMARY KEY ("tenant_id","image_id")
);

-- CreateTable
CREATE TABLE "membership" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "contact_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "type" TEXT NOT NULL,
    "name" TEXT,
    "reference" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),
    "deletion_id" UUID,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "personal_relationship" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "individual_id" UUID NOT NULL,
    "related_individual_id" UUID NOT NULL,
    "type" TEXT NOT NULL,
    "pair_id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),
    "deletion_id" UUID,

    CONSTRAINT "personal_relationship_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "external_contact_management" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "is_used" BOOLEAN NOT NULL,
    "provider_id" TEXT,
    "provide_contact_start_url" TEXT,
    "provide_contact_address_start_url" TEXT,
    "show_contact_details_start_url" TEXT,
    "api_url" TEXT,
    "credentials_key" TEXT,
    "timeout_in_millis" INTEGER,
    "max_retries" INTEGER,
    "retry_interval_in_millis" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "external_contact_management_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateIndex
CREATE INDEX "customer_list_tenant_id_name_id_idx" ON "customer_list"("tenant_id", "name", "id");

-- CreateIndex
CREATE INDEX "customer_list_tenant_id_deletion_id_idx" ON "customer_list"("tenant_id", "deletion_id");

-- CreateIndex
CREATE INDEX "customer_list_item_tenant_id_list_id_position_id_idx" ON "customer_list_item"("tenant_id", "list_id", "position", "id");

-- CreateIndex
CREATE INDEX "customer_list_item_tenant_id_customer_id_idx" ON "customer_list_item"("tenant_id", "customer_id");

-- CreateIndex
CREATE INDEX "customer_list_item_tenant_id_deletion_id_idx" ON "customer_list_item"("tenant_id", "deletion_id");

-- CreateIndex
CREATE INDEX "delivery_and_invoicing_configuration_tenant_id_customer_id__idx" ON "delivery_and_invoicing_configuration"("tenant_id", "customer_id", "position");

-- CreateIndex
CREATE INDEX "delivery_and_invoicing_configuration_tenant_id_alternative__idx" ON "delivery_and_invoicing_configuration"("tenant_id", "alternative_payer_id");

-- CreateIndex
CREATE INDEX "delivery_and_invoicing_configuration_tenant_id_invoice_addr_idx" ON "delivery_and_invoicing_configuration"("tenant_id", "invoice_address_id");

-- CreateIndex
CREATE INDEX "delivery_and_invoicing_configuration_tenant_id_delivery_add_idx" ON "delivery_and_invoicing_configuration"("tenant_id", "delivery_address_id");

-- CreateIndex
CREATE INDEX "delivery_and_invoicing_configuration_tenant_id_deletion_id_idx" ON "delivery_and_invoicing_configuration"("tenant_id", "deletion_id");

-- CreateIndex
CREATE INDEX "image_tenant_id_contact_id_position_idx" ON "image"("tenant_id", "contact_id", "position");

-- CreateIndex
CREATE INDEX "image_tenant_id_customer_id_position_idx" ON "image"("tenant_id", "customer_id", "position");

-- CreateIndex
CREATE INDEX "image_tenant_id_deletion_id_idx" ON "image"("tenant_id", "deletion_id");

-- CreateIndex
CREATE INDEX "membership_tenant_id_contact_id_id_idx" ON "membership"("tenant_id", "contact_id", "id");

-- CreateIndex
CREATE INDEX "membership_tenant_id_organization_id_id_idx" ON "membership"("tenant_id", "organization_id", "id");

-- CreateIndex
CREATE INDEX "membership_tenant_id_deletion_id_idx" ON "membership"("tenant_id", "deletion_id");

-- CreateIndex
CREATE INDEX "personal_relationship_tenant_id_pair_id_idx" ON "personal_relationship"("tenant_id", "pair_id");

-- CreateIndex
CREATE INDEX "personal_relationship_tenant_id_individual_id_id_idx" ON "personal_relationship"("tenant_id", "individual_id", "id");

-- CreateIndex
CREATE INDEX "personal_relationship_tenant_id_related_individual_id_idx" ON "personal_relationship"("tenant_id", "related_individual_id");

-- CreateIndex
CREATE INDEX "personal_relationship_tenant_id_deletion_id_idx" ON "personal_relationship"("tenant_id", "deletion_id");

-- AddForeignKey
ALTER TABLE "customer_list_item" ADD CONSTRAINT "customer_list_item_tenant_id_list_id_fkey" FOREIGN KEY ("tenant_id", "list_id") REFERENCES "customer_list"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "customer_list_item" ADD CONSTRAINT "customer_list_item_tenant_id_customer_id_fkey" FOREIGN KEY ("tenant_id", "customer_id") REFERENCES "customer"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delivery_and_invoicing_configuration" ADD CONSTRAINT "delivery_and_invoicing_configuration_tenant_id_customer_id_fkey" FOREIGN KEY ("tenant_id", "customer_id") REFERENCES "customer"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delivery_and_invoicing_configuration" ADD CONSTRAINT "delivery_and_invoicing_configuration_tenant_id_alternative_fkey" FOREIGN KEY ("tenant_id", "alternative_payer_id") REFERENCES "contact"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delivery_and_invoicing_configuration" ADD CONSTRAINT "delivery_and_invoicing_configuration_tenant_id_invoice_add_fkey" FOREIGN KEY ("tenant_id", "invoice_address_id") REFERENCES "address"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delivery_and_invoicing_configuration" ADD CONSTRAINT "delivery_and_invoicing_configuration_tenant_id_delivery_ad_fkey" FOREIGN KEY ("tenant_id", "delivery_address_id") REFERENCES "address"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "image" ADD CONSTRAINT "image_tenant_id_contact_id_fkey" FOREIGN KEY ("tenant_id", "contact_id") REFERENCES "contact"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "image" ADD CONSTRAINT "image_tenant_id_customer_id_fkey" FOREIGN KEY ("tenant_id", "customer_id") REFERENCES "customer"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "image_data" ADD CONSTRAINT "image_data_tenant_id_image_id_fkey" FOREIGN KEY ("tenant_id", "image_id") REFERENCES "image"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_tenant_id_contact_id_fkey" FOREIGN KEY ("tenant_id", "contact_id") REFERENCES "contact"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_tenant_id_organization_id_fkey" FOREIGN KEY ("tenant_id", "organization_id") REFERENCES "contact"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "personal_relationship" ADD CONSTRAINT "personal_relationship_tenant_id_individual_id_fkey" FOREIGN KEY ("tenant_id", "individual_id") REFERENCES "contact"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "personal_relationship" ADD CONSTRAINT "personal_relationship_tenant_id_related_individual_id_fkey" FOREIGN KEY ("tenant_id", "related_individual_id") REFERENCES "contact"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Row-level security
SELECT secure_tenant_table('customer_list');
SELECT secure_tenant_table('customer_list_item');
SELECT secure_tenant_table('delivery_and_invoicing_configuration');
SELECT secure_tenant_table('external_contact_management');
SELECT secure_tenant_table('image');
SELECT secure_tenant_table('image_data');
SELECT secure_tenant_table('membership');
SELECT secure_tenant_table('personal_relationship');

-- The pairs of a mapping may change hands in one statement, so their key is checked when the statement ends.
DROP INDEX contact_external_id_key;
ALTER TABLE contact ADD CONSTRAINT contact_external_id_key
  EXCLUDE USING btree (tenant_id WITH =, kind WITH =, external_id WITH =)
  WHERE (deleted_at IS NULL AND external_id IS NOT NULL) DEFERRABLE INITIALLY IMMEDIATE;

-- No two configurations of a customer have the same limitations, and at most one has none (an absent one counts as equal).
CREATE UNIQUE INDEX delivery_and_invoicing_configuration_limitations_key
  ON delivery_and_invoicing_configuration (tenant_id, customer_id, brand_id) NULLS NOT DISTINCT WHERE deleted_at IS NULL;
ALTER TABLE delivery_and_invoicing_configuration ADD CONSTRAINT delivery_and_invoicing_configuration_brand_check
  CHECK (brand_id <> '');

-- Keys that a deleted row gives free.
CREATE UNIQUE INDEX customer_list_item_customer_key ON customer_list_item (tenant_id, list_id, customer_id)
  WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX personal_relationship_parties_key
  ON personal_relationship (tenant_id, individual_id, related_individual_id, type) WHERE deleted_at IS NULL;

-- What the columns alone cannot say.
ALTER TABLE customer_list_item ALTER COLUMN position TYPE TEXT COLLATE "C";
ALTER TABLE image ADD CONSTRAINT image_owner_check CHECK (num_nonnulls(contact_id, customer_id) = 1);
ALTER TABLE membership ADD CONSTRAINT membership_parties_check CHECK (contact_id <> organization_id);
ALTER TABLE personal_relationship ADD CONSTRAINT personal_relationship_parties_check
  CHECK (individual_id <> related_individual_id);
