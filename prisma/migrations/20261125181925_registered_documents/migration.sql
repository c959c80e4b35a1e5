-- CreateEnum
CREATE TYPE "operation_type" AS ENUM ('QUERY', 'MUTATION', 'SUBSCRIPTION');

-- CreateTable
CREATE TABLE "registered_document" (
    "tenant_id" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "operation_name" TEXT,
    "operation_type" "operation_type" NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "registered_document_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "document_version" (
    "tenant_id" UUID NOT NULL,
    "application" TEXT NOT NULL,
    "application_version" TEXT NOT NULL,
    "document_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "document_version_pkey" PRIMARY KEY ("tenant_id","application","application_version","document_id")
);

-- CreateTable
CREATE TABLE "document_coordinate" (
    "tenant_id" UUID NOT NULL,
    "coordinate" TEXT NOT NULL,
    "document_id" TEXT NOT NULL,

    CONSTRAINT "document_coordinate_pkey" PRIMARY KEY ("tenant_id","coordinate","document_id")
);

-- CreateTable
CREATE TABLE "document_usage" (
    "tenant_id" UUID NOT NULL,
    "document_id" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "application" TEXT NOT NULL,
    "application_version" TEXT NOT NULL,
    "calls" INTEGER NOT NULL,
    "last_called_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "document_usage_pkey" PRIMARY KEY ("tenant_id","document_id","day","application","application_version")
);

-- CreateIndex
CREATE INDEX "document_version_tenant_id_document_id_idx" ON "document_version"("tenant_id", "document_id");

-- CreateIndex
CREATE INDEX "document_coordinate_tenant_id_document_id_idx" ON "document_coordinate"("tenant_id", "document_id");

-- AddForeignKey
ALTER TABLE "document_version" ADD CONSTRAINT "document_version_tenant_id_document_id_fkey" FOREIGN KEY ("tenant_id", "document_id") REFERENCES "registered_document"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document_coordinate" ADD CONSTRAINT "document_coordinate_tenant_id_document_id_fkey" FOREIGN KEY ("tenant_id", "document_id") REFERENCES "registered_document"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Row-level security
SELECT secure_tenant_table('document_coordinate');
SELECT create_present_view('document_coordinate');
SELECT secure_tenant_table('document_usage');
SELECT create_present_view('document_usage');
SELECT secure_tenant_table('document_version');
SELECT create_present_view('document_version');
SELECT secure_tenant_table('registered_document');
SELECT create_present_view('registered_document');
