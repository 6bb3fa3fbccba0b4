namespace TongKet.Formats.Understanding.Showing;

/// <summary>How the page looks. Colour never stands alone: each mark has its word.</summary>
internal static class PageStyle
{
    public const string Css = """
        *{box-sizing:border-box}
        html{scroll-behavior:smooth;scroll-padding-top:5rem}
        body{margin:0;font:16px/1.6 "Segoe UI",Roboto,"Noto Sans","Liberation Sans",Arial,sans-serif;color:#1b2430;background:#eef1f5}
        header{position:sticky;top:0;z-index:1;background:#fff;border-bottom:1px solid #cbd3dd;padding:.5rem 1rem}
        h1{font-size:1.05rem;margin:0 0 .25rem;overflow-wrap:anywhere}h2{font-size:1rem;margin:0 0 .5rem}
        main{display:grid;grid-template-columns:minmax(0,3fr) minmax(20rem,2fr);gap:1rem;padding:1rem;align-items:start}
        article{background:#fff;border:1px solid #cbd3dd;padding:2rem 2.25rem;font-family:"Times New Roman","Liberation Serif",serif;font-size:17px;overflow-wrap:anywhere}
        article p{margin:0 0 .5rem;white-space:pre-line}.b{font-weight:700}.i{font-style:italic}.c{text-align:center}
        article table{width:100%;border-collapse:collapse;margin:.5rem 0}td{vertical-align:top;padding:.2rem .4rem}table.k td{border:1px solid #8a96a3}
        aside{position:sticky;top:5rem;max-height:calc(100vh - 6rem);overflow:auto;font-size:.9rem}
        section{background:#fff;border:1px solid #cbd3dd;padding:.75rem 1rem;margin-bottom:.75rem}
        ul,ol{margin:0;padding:0;list-style:none}li{padding:.3rem .35rem;overflow-wrap:anywhere}li+li{border-top:1px solid #e6eaef}li li{padding-left:1rem;border-top:0}
        .m{display:inline-block;font:600 .72rem/1.35 "Segoe UI",Roboto,"Noto Sans","Liberation Sans",Arial,sans-serif;padding:0 .35em;margin:0 .2em;border:1px solid;border-radius:3px;text-decoration:none;text-indent:0;vertical-align:baseline;color:#1b2430;background:#fff}
        a{color:#0b4f9c}a.m:hover,a.m:focus-visible{outline:2px solid #0b4f9c}
        .f0{background:#d9e8fb}.f1{background:#e3e3f4}.f2{background:#efe2d6}.f3{background:#eedcf5}.f4{background:#dcf2dd}.f5{background:#bfe9e6}.f6{background:#ffe1b0}.f7{background:#f2f0c9}.f8{background:#cfe8f7}.f9{background:#f7d6e6}.f10{background:#e2eccb}.f11{background:#ececec}
        .err{text-decoration:underline wavy #c0182b;text-decoration-skip-ink:none}.m.err{background:#fde3e6;text-decoration:none}
        small{white-space:nowrap;padding:0 .3em;border-left:3px solid}.s1{border-color:#1d7a3a;color:#14552a}.s2{border-color:#b97a00;color:#6d4800}.s3{border-color:#c0182b;color:#8d1020;font-weight:700}
        li:target,a.m:target{outline:3px solid #0b4f9c}nav{font-size:.8rem}
        @media (max-width:60rem){main{grid-template-columns:minmax(0,1fr)}aside{position:static;max-height:none}}
        @media print{body{background:#fff;font-size:11pt}header{position:static}main{display:block;padding:0}article,section{border:0;padding:0}aside{position:static;max-height:none;break-before:page}*{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
        """;

    public const string Legend = """
        <nav aria-label="Chú giải"><span class="m f0">Phần đầu</span><span class="m f1">Nơi gửi, nhận</span><span class="m f2">Chữ ký</span><span class="m f3">Viện dẫn</span><span class="m f4">NV: nhiệm vụ</span><span class="m f5">Chủ trì</span><span class="m f6">Hạn</span><span class="m f8">Phối hợp, nơi nhận báo cáo, qua</span><span class="m f9">Sản phẩm</span><span class="m f7">ĐC: đề cương</span><span class="m f10">SL: số liệu hỏi bằng lời</span><span class="m f11">Biểu số liệu</span><span class="m err">Lưu ý</span></nav>
        """;
}
