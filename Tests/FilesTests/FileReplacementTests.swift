import Files
import Foundation
import SystemPackage
import TestSupport
import Testing

@Suite("Replacing a file")
struct FileReplacementTests {
    private let folder: TestFolder
    private var path: FilePath { folder.path.appending("file") }

    init() throws {
        folder = try TestFolder()
        try folder.write("old", to: "file")
    }

    @Test("writes the new bytes and keeps the permissions")
    func replacing() throws {
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path.string)
        let file = try FileReplacement(reading: path, followingLink: false)
        #expect(try file.replace(with: Array("new".utf8)) != nil)
        #expect(try folder.text("file") == "new")
        #expect(try Stat(path).permissions == [.ownerReadWrite, .groupRead])
        #expect(try folder.names == ["file"])
    }

    @Test("changes nothing if an editor was faster")
    func editor() throws {
        let file = try FileReplacement(reading: path, followingLink: false)
        try folder.write("edited", to: "file")
        #expect(try file.replace(with: Array("new".utf8)) == nil)
        #expect(try folder.text("file") == "edited")
        #expect(try folder.names == ["file"])
    }

    @Test("yields to an editor that saves at the last moment")
    func lastMoment() throws {
        let file = try FileReplacement(reading: path, followingLink: false)
        let written = try file.replace(with: Array("new".utf8)) { () throws(FileError) in
            try folder.path.appending("other").put(Array("edited".utf8))
            _ = try? OpenFolder(folder.path).rename("other", to: "file")
        }
        #expect(written == nil)
        #expect(try folder.text("file") == "edited")
        #expect(try folder.names == ["file"])
    }

    @Test("stays in the folder that was opened, whatever its path refers to later")
    func movedFolder() throws {
        try folder.path.appending("a").makeFolders()
        try folder.write("old", to: "a/file")
        let file = try FileReplacement(reading: folder.path.appending("a/file"), followingLink: false)
        try FileManager.default.moveItem(
            atPath: folder.path.appending("a").string, toPath: folder.path.appending("b").string)
        try folder.path.appending("victim").makeFolders()
        try folder.write("precious", to: "victim/file")
        try folder.link("a", to: "victim")
        #expect(try file.replace(with: Array("new".utf8)) != nil)
        #expect(try folder.text("victim/file") == "precious")
        #expect(try folder.text("b/file") == "new")
    }

    @Test("of a link is refused if none may be followed")
    func link() throws {
        try folder.link("link", to: "file")
        let error = #expect(throws: FileError.self) {
            _ = try FileReplacement(reading: folder.path.appending("link"), followingLink: false)
        }
        #expect(error?.reason == .notAFile("a symbolic link"))
    }
}
