using System.Net;
using System.Net.Sockets;

namespace SiteSim.Viewer;

/// <summary>Sockets bound to one port of the loopback addresses of this machine, and to no other address: 127.0.0.1 and, where there is one, ::1.</summary>
internal sealed class LoopbackSockets : IDisposable
{
    private const int MostTries = 20;

    private readonly Dictionary<IPEndPoint, Socket> _bound = [];

    private LoopbackSockets(int port) => Port = port;

    public int Port { get; private set; }

    public IEnumerable<IPEndPoint> EndPoints => _bound.Keys;

    /// <param name="port">0 for one that is free on both.</param>
    /// <exception cref="ViewerException">The port is taken, or not to be had.</exception>
    public static LoopbackSockets Bind(int port)
    {
        for (var tries = 1; ; tries++)
        {
            var sockets = new LoopbackSockets(port);
            try
            {
                sockets.BindBoth();
                return sockets;
            }
            catch (SocketException e)
            {
                sockets.Dispose();

                // A port that is free on 127.0.0.1 may be taken on ::1: another one, then.
                if (port != 0 || e.SocketErrorCode != SocketError.AddressAlreadyInUse || tries == MostTries)
                {
                    throw new ViewerException(Why(port, e), e);
                }
            }
        }
    }

    /// <summary>The bound socket of an address, to whoever will listen on it and close it.</summary>
    public Socket Take(EndPoint endPoint)
    {
        _bound.Remove((IPEndPoint)endPoint, out var socket);
        return socket ?? throw new InvalidOperationException($"{endPoint} is not bound");
    }

    public void Dispose()
    {
        foreach (var socket in _bound.Values)
        {
            socket.Dispose();
        }
    }

    private void BindBoth()
    {
        Bind(IPAddress.Loopback);
        try
        {
            Bind(IPAddress.IPv6Loopback);
        }
        catch (SocketException e) when (e.SocketErrorCode is SocketError.AddressNotAvailable or SocketError.AddressFamilyNotSupported)
        {
            // A machine without IPv6.
        }
    }

    private void Bind(IPAddress address)
    {
        var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            if (OperatingSystem.IsWindows())
            {
                socket.ExclusiveAddressUse = true;
            }

            socket.Bind(new IPEndPoint(address, Port));
        }
        catch
        {
            socket.Dispose();
            throw;
        }

        var endPoint = (IPEndPoint)socket.LocalEndPoint!;
        Port = endPoint.Port;
        _bound.Add(endPoint, socket);
    }

    private static string Why(int port, SocketException e) => e.SocketErrorCode switch
    {
        SocketError.AddressAlreadyInUse => FormattableString.Invariant($"port {port} is taken by another program: expected a free one; leave --port out for any"),
        SocketError.AccessDenied => FormattableString.Invariant($"port {port} is not for everybody (below 1024 it takes privileges): expected another; leave --port out for any"),
        _ => FormattableString.Invariant($"port {port} of the loopback addresses cannot be had: {e.Message}"),
    };
}
