import com.sun.tools.attach.VirtualMachine
