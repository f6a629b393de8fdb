import Catalog
import Diary
import Foundation
import Testing

@Suite("docs/EXERCISES.md")
struct ExercisePageTests {
    private static let docs = CatalogFileTests.folder.appending(components: "..", "docs")

    @Test("has every exercise with its cautions, steps and drawings: run Scripts/exercises after a change")
    func isUpToDate() throws {
        let page = try String(contentsOf: Self.docs.appending(component: "EXERCISES.md"), encoding: .utf8)
        let parts = page.split(separator: "\n### ").dropFirst().map(String.init)
        #expect(parts.count == Catalog.standard.stretches.count)
        for stretch in Catalog.standard.stretches {
            let name = stretch.name.text.prefix(1).uppercased() + stretch.name.text.dropFirst()
            let part = try #require(parts.first { $0.hasPrefix("\(name)\n") }, "\(name)")
            for caution in stretch.cautions { #expect(part.contains("**Watch for:** \(caution)"), "\(name)") }
            for (place, step) in stretch.steps(for: stretch.hasSides ? .right : nil).enumerated() {
                #expect(part.contains("\(place + 1). \(step)"), "\(name)")
            }
            let pictures = part.matches(of: /\]\((pictures\/exercises\/[^)]*)\)/).map { String($0.1) }
            #expect(!pictures.isEmpty)
            for picture in pictures {
                #expect(FileManager.default.fileExists(atPath: Self.docs.appending(path: picture).path), "\(picture)")
            }
        }
    }
}
