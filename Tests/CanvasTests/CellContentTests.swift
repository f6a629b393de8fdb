import Testing

@testable import Canvas

@Suite("What is in a cell")
struct CellContentTests {
    @Test(
        "is the cluster that was drawn, in the scalars it was drawn in",
        arguments: Array("a ─腰\u{E9}e\u{301}👩‍👩‍👧‍👦🏋🏽‍♀️🇩🇪\u{10FFFF}"))
    func cluster(drawn: Character) {
        for _ in 0..<2 {
            #expect(Array(CellContent(drawn).cluster.utf8) == Array(drawn.utf8))
            #expect(CellContent(drawn) == CellContent(drawn))
        }
    }

    @Test("is the same as that of a scalar, and differs from that of any other cluster")
    func scalar() {
        #expect(CellContent("a" as Character) == CellContent("a" as Unicode.Scalar))
        #expect(CellContent(" " as Character) == .blank)
        let all = Array("a\u{E9}e\u{301}o\u{301}🇩🇪🇫🇷")
        #expect(Set(all.map { CellContent($0) }).count == all.count)
    }
}
