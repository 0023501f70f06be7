using System.Collections.Frozen;
using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace CustodyWatch.Web.Assets;

/// <summary>The style sheets, the emblem and the editor, served from inside the assembly under paths that change with their content.</summary>
internal static class AssetFiles
{
    private static readonly FrozenDictionary<string, AssetFile> Files = new[]
    {
        Load("custodywatch.css", "text/css; charset=utf-8"),
        Load("custodywatch.svg", "image/svg+xml"),
        Load("tabler.min.css", "text/css; charset=utf-8"),
        Load("editor.js", "text/javascript; charset=utf-8"),
    }.ToFrozenDictionary(file => file.Name);

    /// <summary>Gives the path of a file, without the leading slash.</summary>
    public static string PathOf(string name) => $"assets/{Files[name].Hash}/{name}";

    /// <summary>Serves the files to everybody; the sign-in page needs them.</summary>
    public static void MapAssetFiles(this IEndpointRouteBuilder app) =>
        app.MapGet("/assets/{hash}/{name}", Serve).AllowAnonymous();

    private static IResult Serve(string hash, string name, HttpContext context)
    {
        if (!Files.TryGetValue(name, out var file) || file.Hash != hash)
            return Results.NotFound();
        var headers = context.Response.Headers;
        headers.CacheControl = "public, max-age=31536000, immutable";
        headers.Vary = HeaderNames.AcceptEncoding;
        if (!context.Request.Headers.AcceptEncoding.ToString().Contains("gzip", StringComparison.OrdinalIgnoreCase))
            return Results.Bytes(file.Plain, file.ContentType);
        headers.ContentEncoding = "gzip";
        return Results.Bytes(file.Zipped, file.ContentType);
    }

    private static AssetFile Load(string name, string contentType)
    {
        using var stream = typeof(AssetFiles).Assembly.GetManifestResourceStream($"assets/{name}")
            ?? throw new InvalidOperationException($"'{name}' is not embedded; this is a bug in CustodyWatch.");
        using var plain = new MemoryStream();
        stream.CopyTo(plain);
        return new AssetFile(name, contentType, plain.ToArray());
    }

    private sealed record AssetFile(string Name, string ContentType, byte[] Plain)
    {
        public string Hash { get; } = Convert.ToHexStringLower(SHA256.HashData(Plain).AsSpan(0, 6));

        public byte[] Zipped { get; } = Zip(Plain);

        private static byte[] Zip(byte[] plain)
        {
            using var zipped = new MemoryStream();
            using (var gzip = new GZipStream(zipped, CompressionLevel.Optimal))
                gzip.Write(plain);
            return zipped.ToArray();
        }
    }
}
