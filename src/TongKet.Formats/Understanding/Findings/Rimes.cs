using TongKet.Formats.Understanding.Words;

namespace TongKet.Formats.Understanding.Findings;

/// <summary>The rimes of Vietnamese without their tone.</summary>
internal static class Rimes
{
    public static readonly HashSet<string> All = new(
        WordList.Folded(
            """
            a | ac | ach | ai | am | an | ang | anh | ao | ap | at | au | ay | ăc | ăm | ăn | ăng | ăp | ăt | âc | âm | ân | âng | âp | ât | âu | ây |
            e | ec | em | en | eng | eo | ep | et | ê | êch | êm | ên | ênh | êp | êt | êu | i | ia | ich | im | in | inh | ip | it | iu |
            iêc | iêm | iên | iêng | iêp | iêt | iêu | ych | ynh | yt | yêm | yên | yêng | yêt | yêu | y |
            o | oa | oac | oach | oai | oam | oan | oang | oanh | oao | oap | oat | oay | oăc | oăm | oăn | oăng | oăt | oc | oe | oen | oeo | oet |
            oi | om | on | ong | oong | ooc | op | ot | ô | ôc | ôi | ôm | ôn | ông | ôp | ôt | ơ | ơi | ơm | ơn | ơp | ơt |
            u | ua | uc | ui | um | un | ung | up | ut | uân | uâng | uât | uây | uê | uêch | uênh | uên | uêt | uơ | uôc | uôi | uôm | uôn | uông | uôt |
            uy | uya | uych | uyên | uyêt | uyn | uynh | uyp | uyt | uyu | ư | ưa | ưc | ưi | ưm | ưn | ưng | ưt | ưu | ươc | ươi | ươm | ươn | ương | ươp | ươt | ươu
            """
        ),
        StringComparer.Ordinal
    );
}
