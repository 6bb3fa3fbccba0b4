using Microsoft.EntityFrameworkCore;
using TongKet.Kernel.Data;

namespace TongKet.Documents.Data;

internal static class DocumentTables
{
    extension(TongKetDb db)
    {
        public DbSet<StoredFile> Files => db.Set<StoredFile>();
        public DbSet<OfficialDocument> Documents => db.Set<OfficialDocument>();
        public DbSet<DocumentAddressee> DocumentAddressees => db.Set<DocumentAddressee>();
        public DbSet<DocumentReference> DocumentReferences => db.Set<DocumentReference>();
        public DbSet<GivenNumber> GivenNumbers => db.Set<GivenNumber>();
        public DbSet<NumberGap> NumberGaps => db.Set<NumberGap>();
        public DbSet<Term> Terms => db.Set<Term>();
    }
}
