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
        "recfix finds no errors",
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

    @Test("the program contains the files as they are in the repository", arguments: CatalogSource.fileNames)
    func everyFileIsListed(file: String) throws {
        let bytes = try [UInt8](Foundation.Data(contentsOf: Self.folder.appending(component: file)))
        // The same file as one of the user's own replaces every record with itself.
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
        #expect(Catalog.standard.ownProblems == [])
    }

    @Test("every record says what it is based on, with a year, and how strong that is")
    func everythingHasASource() {
        let catalog = Catalog.standard
        let claims: [(String, Evidence)] =
            catalog.muscles.map { ($0.name.text, $0.evidence) } + catalog.habits.map { ($0.name.text, $0.evidence) }
            + catalog.stretches.map { ($0.name.text, $0.evidence) } + catalog.care.map { ($0.name.text, $0.evidence) }
            + catalog.warningSigns.map { ($0.sign.text, $0.evidence) }
            + catalog.topics.map { ($0.name.text, $0.evidence) }
        let words: [(String, Evidence)] =
            catalog.sites.map { ($0.name.text, $0.evidence) } + catalog.feels.map { ($0.name.text, $0.evidence) }
        #expect(claims.filter { $0.1.strength == nil }.map(\.0) == [])
        for (name, evidence) in claims + words {
            #expect(!evidence.sources.isEmpty, "\(name)")
            for source in evidence.sources {
                #expect(source.contains(/(19|20)[0-9]{2}/), "\(name): \(source)")
            }
        }
        for question in catalog.reviewQuestions {
            // Most questions ask for a habit, whose record says what it is based on.
            let isOfHabits = !question.habits.isEmpty && question.habits.allSatisfy { catalog.habit($0) != nil }
            #expect(isOfHabits || question.asksForPattern || !question.evidence.sources.isEmpty, "\(question.name)")
            #expect(question.evidence.sources.allSatisfy { $0.contains(/(19|20)[0-9]{2}/) }, "\(question.name)")
        }
    }

    @Test("no number lacks a source in the same record")
    func numbers() {
        let catalog = Catalog.standard
        // Ages, times and counts of what to do aren't findings.
        for topic in catalog.topics {
            let claimed = topic.paragraphs.joined(separator: " ").contains("%")
            #expect(!claimed || topic.evidence.sources.joined().contains("%"), "\(topic.name)")
        }
        for muscle in catalog.muscles where muscle.effect.contains(/[0-9]/) {
            #expect(muscle.evidence.sources.joined().contains(/[0-9]+ sessions/), "\(muscle.name)")
        }
    }

    @Test("the basis in older files is still read, as a source without a strength")
    func basis() throws {
        let own = Catalog(
            additions: [
                CatalogSource(
                    file: "stretches.rec", bytes: Array("Name: twist\nRelease: yes\nBasis: my physio\n".utf8))
            ])
        let stretch = try #require(own.stretch("twist"))
        #expect(stretch.isRelease)
        #expect(stretch.evidence == Evidence(["my physio"]))
        #expect(own.problems == [])
    }
}
