import Files
import Foundation
import SystemPackage
import TestSupport
import Testing

@Suite("Whole files")
struct WholeFileTests {
    private let folder: TestFolder

    init() throws { folder = try TestFolder() }

    @Test("are written for their owner alone, with nothing left beside them")
    func put() throws {
        try folder.write("old", to: "file")
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o644], ofItemAtPath: folder.path.appending("file").string)
        try folder.path.appending("file").put(Array("new".utf8))
        #expect(try folder.text("file") == "new")
        #expect(try Stat(folder.path.appending("file")).permissions == .ownerReadWrite)
        #expect(try folder.names == ["file"])
    }

    @Test("replace a link that nobody made on purpose, never what it points to")
    func putOverLink() throws {
        try folder.write("precious", to: "target")
        try folder.link("file", to: "target")
        try folder.path.appending("file").put(Array("new".utf8))
        #expect(try folder.text("target") == "precious")
        #expect(!folder.path.appending("file").isLink)
    }

    @Test("are written through a link that the user made on purpose")
    func putThroughLink() throws {
        try folder.write("old", to: "target")
        try folder.link("file", to: "target")
        try folder.path.appending("file").putThroughLink(Array("new".utf8))
        #expect(try folder.text("target") == "new")
        #expect(folder.path.appending("file").isLink)
    }

    @Test("are refused if a folder is there, which stays")
    func putOverFolder() throws {
        try folder.path.appending("sub").makeFolders()
        let error = #expect(throws: FileError.self) { try folder.path.appending("sub").put([]) }
        #expect(error?.reason == .notAFile("a folder"))
        #expect(try folder.names == ["sub"])
    }

    @Test("name the file that can't be written, not its folder")
    func missingFolder() throws {
        let path = folder.path.appending("nowhere/file")
        let error = #expect(throws: FileError.self) { try path.writeResult([]) }
        #expect(error?.path == path && error?.reason == .system(.noSuchFileOrDirectory))
    }

    @Test("are written to a device as they are")
    func device() throws {
        try FilePath("/dev/null").writeResult(Array("text".utf8))
        let error = #expect(throws: FileError.self) { try FilePath("/dev/full").writeResult(Array("text".utf8)) }
        #expect(error?.reason == .system(.noSpace))
    }

    @Test("that must be new are refused if something is there")
    func create() throws {
        try folder.link("dangling", to: "nowhere")
        let error = #expect(throws: FileError.self) { try folder.path.appending("dangling").create([]) }
        #expect(error?.reason == .system(.fileExists))
        #expect(try folder.names == ["dangling"])
    }

    @Test("have names that may be as long as the file system allows")
    func longName() throws {
        let name = String(repeating: "é", count: 127)
        try folder.path.appending(name).put(Array("x".utf8))
        #expect(try folder.names == [name])
    }
}

@Suite("The user's own files")
struct OwnFileTests {
    private let folder: TestFolder

    init() throws { folder = try TestFolder() }

    @Test("are not links, folders, pipes or hard links")
    func kinds() throws {
        try folder.write("precious", to: "target")
        try folder.link("link", to: "target")
        try folder.link("dangling", to: "nowhere")
        try folder.link("loop", to: "loop")
        try folder.path.appending("folder").makeFolders()
        mkfifo(folder.path.appending("pipe").string, 0o600)
        try FileManager.default.linkItem(
            atPath: folder.path.appending("target").string, toPath: folder.path.appending("hard").string)
        let reasons = ["link", "dangling", "folder", "pipe", "hard"].map { name in
            let error = #expect(throws: FileError.self) { try RegularFile.ownBytes(of: folder.path.appending(name)) }
            return error?.reason
        }
        #expect(
            reasons == [
                .notAFile("a symbolic link"), .notAFile("a symbolic link"), .notAFile("a folder"), .notAFile("a pipe"),
                .shared,
            ])
        #expect(throws: FileError.self) { try RegularFile.ownBytes(of: folder.path.appending("loop")) }
    }

    @Test("of somebody else are refused, except for root")
    func foreign() throws {
        try folder.write("theirs", to: "file")
        guard geteuid() == 0 else { return }
        chown(folder.path.appending("file").string, 65534, 65534)
        #expect(try RegularFile.ownBytes(of: folder.path.appending("file")) == Array("theirs".utf8))
        // What root writes in somebody else's folder belongs to them.
        chown(folder.path.string, 65534, 65534)
        try folder.path.appending("new").put(Array("x".utf8))
        try folder.path.appending("file").put(Array("x".utf8))
        try folder.path.appending("sub").makeFolders()
        let owners = try ["new", "file", "sub"].map { try Stat(folder.path.appending($0)).userID.rawValue }
        #expect(owners == [65534, 65534, 65534])
    }
}

@Suite("Locks")
struct FileLockTests {
    @Test("let sixteen threads that read and write one file lose nothing")
    func sixteen() async throws {
        let folder = try TestFolder()
        let path = folder.path.appending("file")
        let lock = folder.path.appending(".lock")
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<16 {
                group.addTask {
                    try FileLock.take(lock).whileHeld { _ throws(FileError) in
                        try path.put((try path.contentsIfPresent() ?? []) + Array("\(number)\n".utf8))
                    }
                }
            }
            try await group.waitForAll()
        }
        let lines = try folder.text("file").split(separator: "\n").compactMap { Int($0) }
        #expect(lines.sorted() == Array(0..<16))
    }

    @Test("are given up on after the requested time")
    func patience() throws {
        let folder = try TestFolder()
        let path = folder.path.appending(".lock")
        var none = FileLock.Patience()
        none.untilGivenUp = .zero
        try FileLock.take(path).whileHeld { _ throws(FileError) in
            let error = #expect(throws: FileError.self) { _ = try FileLock.take(path, patience: none).status }
            guard case .locked? = error?.reason else {
                Issue.record("\(String(describing: error))")
                return
            }
        }
    }
}

@Suite("Leftover files")
struct LeftoverTests {
    @Test("are removed once they can't be in use, and nothing else is")
    func removal() throws {
        let folder = try TestFolder()
        for name in [".a-1.twinge-tmp", ".b-1.twinge-tmp", "a.rec"] { try folder.write("words", to: name) }
        try folder.link(".c-1.twinge-tmp", to: "a.rec")
        for name in [".a-1.twinge-tmp", "a.rec"] {
            try FileManager.default.setAttributes(
                [.modificationDate: Date(timeIntervalSinceNow: -100)],
                ofItemAtPath: folder.path.appending(name).string)
        }
        TemporaryName.removeLeftovers(in: folder.path)
        #expect(try folder.names == [".b-1.twinge-tmp", ".c-1.twinge-tmp", "a.rec"])
    }
}
