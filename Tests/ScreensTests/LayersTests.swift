import Foundation
import Testing

@testable import Screens

@Suite("The layers of the screens")
struct LayersTests {
    private static let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Sources/Screens")

    /// Returns the names of the Swift files below a folder, with their subfolders.
    private static func files(in folder: String) -> [String] {
        let files = FileManager.default.enumerator(atPath: sources.appendingPathComponent(folder).path)
        return (files?.compactMap { $0 as? String } ?? []).filter { $0.hasSuffix(".swift") }
    }

    @Test("the kit depends on neither the model nor a screen nor a dialog")
    func kit() throws {
        let files = Self.files(in: "Kit")
        #expect(files.count > 20)
        for file in files {
            let text = try String(contentsOf: Self.sources.appendingPathComponent("Kit/\(file)"), encoding: .utf8)
            for name in ["AppModel", "Screen.", "ScreenPart", "any Dialog"] {
                #expect(!text.contains(name), "\(file) names \(name)")
            }
        }
    }

    @Test("the folder of every screen has files with the same names", arguments: Screen.allCases)
    func folders(screen: Screen) {
        let name = screen.title
        let files = Self.files(in: name)
        for file in ["\(name)Screen", "\(name)Model", "\(name)+Keys", "\(name)+Update", "\(name)+View"] {
            #expect(files.contains("\(file).swift"), "\(file)")
        }
    }
}
