import Catalog
import Diary
import Foundation
import Testing

@Suite("The files of the catalog")
struct CatalogFileTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(components: "..", "..", "Data").standardizedFileURL

    static let recfix = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin").split(separator: ":")
        .map { URL(filePath: String($0)).appending(component: "recfix") }
        .first { FileManager.default.isExecutableFile(atPath: $0.path) }

    @Test(
        "recfix finds nothing to complain about",
        .enabled(if: recfix != nil, "recfix is not installed: install the package recutils to run this test"),
        arguments: CatalogSource.fileNames)
    func recfixIsSilent(file: String) throws {
        let process = Process()
        process.executableURL = Self.recfix
        process.arguments = ["--check", Self.folder.appending(component: file).path]
        let output = Pipe()
        process.standardOutput = output
        process.standardError = output
        try process.run()
        let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(said == "")
        #expect(process.terminationStatus == 0)
    }

    @Test("the program carries the files as they stand in the repository", arguments: CatalogSource.fileNames)
    func everyFileIsListed(file: String) throws {
        let bytes = try [UInt8](Foundation.Data(contentsOf: Self.folder.appending(component: file)))
        // The same file as a person's own one replaces every record by itself.
        let doubled = Catalog(additions: [CatalogSource(file: file, bytes: bytes)])
        #expect(doubled.problems == [])
        #expect(doubled.habits == Catalog.standard.habits)
        #expect(doubled.stretches.map(\.name) == Catalog.standard.stretches.map(\.name))
        #expect(doubled.sites == Catalog.standard.sites)
        #expect(doubled.warningSigns == Catalog.standard.warningSigns)
    }

    @Test("every name that one file uses is described in the other")
    func namesAreDescribed() {
        #expect(Catalog.standard.problems == [])
    }

    @Test("every record says what it rests on")
    func everythingHasABasis() {
        let catalog = Catalog.standard
        let bases =
            catalog.muscles.map(\.basis) + catalog.habits.map(\.basis) + catalog.stretches.map(\.basis)
            + catalog.sites.map(\.basis) + catalog.feels.map(\.basis) + catalog.care.map(\.basis)
            + catalog.warningSigns.map(\.basis) + catalog.reviewQuestions.map(\.basis)
        #expect(bases.count == 146)
        #expect(!bases.contains(""))
    }
}
